import { i18n } from '#i18n';
import type { Gap } from '../../lib/core/commands.ts';
import { Button } from '../ui/Button.tsx';

function sentence(gap: Gap): string {
  switch (gap.kind) {
    case 'access':
      return i18n.t('protection.access', gap.accountIds.length);
    case 'elsewhere':
      return i18n.t('protection.elsewhere');
    case 'everywhere':
      return i18n.t('protection.everywhere', gap.accountIds.length);
    case 'no-rule':
      return i18n.t('protection.noRule', gap.accountIds.length);
    case 'private-windows':
      return i18n.t('protection.private');
    default:
      return i18n.t(`protection.${gap.kind}`);
  }
}

/** What the button says; null where there is nothing to press. */
function remedy(gap: Gap): string | null {
  switch (gap.kind) {
    case 'access':
    case 'everywhere':
      return i18n.t('protection.accessMend');
    case 'elsewhere':
      return i18n.t('protection.elsewhereMend');
    case 'private-windows':
      return i18n.t('protection.privateMend');
    case 'rules':
    case 'guard':
    case 'log':
      return i18n.t('protection.tryAgain');
    default:
      return null;
  }
}

/** Those that leave a page open; with the others all that was covered still is. */
const OPEN: ReadonlySet<Gap['kind']> = new Set([
  'access',
  'elsewhere',
  'everywhere',
  'no-rule',
  'rules',
  'guard',
  'private-windows',
]);

/** One line for several. */
function sum(gaps: readonly Gap[]): string {
  const open = gaps.filter(({ kind }) => OPEN.has(kind)).length;
  if (open === gaps.length) return i18n.t('protection.several', gaps.length);
  return i18n.t(open > 0 ? 'protection.severalMixed' : 'protection.severalCovered', gaps.length);
}

interface GapsProps {
  gaps: readonly Gap[];
  mend(kind: Gap['kind']): void;
  /** Where there is little room: several are one line that unfolds. */
  folded?: boolean;
}

/** What is not covered, in one sentence each, with the button that mends it. Nothing when all is covered. */
export function Gaps({ gaps, mend, folded = false }: GapsProps) {
  if (gaps.length === 0) return null;
  const each = gaps.map((gap) => {
    const label = remedy(gap);
    return (
      <div class="panel" key={gap.kind}>
        <p>{sentence(gap)}</p>
        {label === null ? null : (
          <Button small onPress={() => mend(gap.kind)}>
            {label}
          </Button>
        )}
      </div>
    );
  });
  return (
    <section class="gaps" aria-label={i18n.t('protection.title')}>
      {folded && gaps.length > 1 ? (
        <details class="fold gaps-folded">
          <summary>{sum(gaps)}</summary>
          <div class="gaps">{each}</div>
        </details>
      ) : (
        each
      )}
    </section>
  );
}
