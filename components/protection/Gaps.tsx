import { i18n } from '#i18n';
import type { Gap } from '../../lib/core/commands.ts';
import { Button } from '../ui/Button.tsx';

function sentence(gap: Gap): string {
  switch (gap.kind) {
    case 'access':
      return i18n.t('protection.access', gap.accountIds.length);
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
      return i18n.t('protection.accessMend');
    case 'private-windows':
      return i18n.t('protection.privateMend');
    case 'rules':
    case 'log':
      return i18n.t('protection.tryAgain');
    default:
      return null;
  }
}

/** What is not covered, in one sentence each, with the button that mends it. Nothing when all is covered. */
export function Gaps({ gaps, mend }: { gaps: readonly Gap[]; mend(kind: Gap['kind']): void }) {
  if (gaps.length === 0) return null;
  return (
    <section class="gaps" aria-label={i18n.t('protection.title')}>
      {gaps.map((gap) => {
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
      })}
    </section>
  );
}
