import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { Gap } from './port.ts';

function sentence(gap: Gap): string {
  return gap.kind === 'access' ? i18n.t('protection.access', gap.accounts) : i18n.t(`protection.${gap.kind}`);
}

/** What is not covered, in one sentence each, with the button that mends it. Nothing when all is covered. */
export function Gaps({ gaps, mend }: { gaps: readonly Gap[]; mend(kind: Gap['kind']): void }) {
  if (gaps.length === 0) return null;
  return (
    <section class="gaps" aria-label={i18n.t('protection.title')}>
      {gaps.map((gap) => (
        <div class="panel" key={gap.kind}>
          <p>{sentence(gap)}</p>
          <Button small onPress={() => mend(gap.kind)}>
            {i18n.t(`protection.${gap.kind}Mend`)}
          </Button>
        </div>
      ))}
    </section>
  );
}
