import { i18n } from '#i18n';
import type { OpeningState } from './useOpening.ts';

/** What became of a request to open, seen and spoken. The element stands from the start, as live regions must. */
export function OpeningStatus({ state, minutes }: { state: OpeningState; minutes: number }) {
  return (
    <div class="status" role="status">
      {state === 'opening' ? <p>{i18n.t('override.opening', minutes)}</p> : null}
      {state === 'no-answer' ? (
        <>
          <p class="status-strong">{i18n.t('override.noAnswer')}</p>
          <p>{i18n.t('override.noAnswerMore')}</p>
        </>
      ) : null}
      {state === 'answers-again' ? <p>{i18n.t('override.answersAgain')}</p> : null}
    </div>
  );
}
