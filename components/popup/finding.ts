import { i18n } from '#i18n';
import type { Finding } from '../../lib/core/statistics.ts';

/** The words for what the log says. */
export function findingText(finding: Finding): string {
  switch (finding.kind) {
    case 'nothing':
      return i18n.t('popup.finding.nothing');
    case 'one':
      return i18n.t(finding.passed ? 'popup.finding.onePassed' : 'popup.finding.oneLooked');
    case 'quiet-today':
      return i18n.t('popup.finding.quietToday', finding.daysAgo);
    case 'few':
      return i18n.t('popup.finding.few', finding.urges);
    case 'passed-of-last': {
      const { passed, of, part } = finding;
      const share =
        passed === of
          ? i18n.t('popup.finding.allPassed', [of])
          : passed === 0
            ? i18n.t('popup.finding.nonePassed', [of])
            : i18n.t('popup.finding.somePassed', [passed, of]);
      return part === null ? share : `${share} ${i18n.t(`popup.finding.${part}`)}`;
    }
  }
}
