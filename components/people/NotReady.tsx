import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { PeoplePort } from './port.ts';

/** Why nothing can be changed here just now. */
export function NotReady({ port, state }: { port: PeoplePort; state: 'unreadable' | 'private' }) {
  return (
    <section class="people-words">
      <h2>{i18n.t(`people.${state}`)}</h2>
      <p class="quiet">{i18n.t(`people.${state}More`)}</p>
      {state === 'unreadable' ? (
        <div class="row">
          <Button onPress={() => port.retry()}>{i18n.t('popup.retry')}</Button>
        </div>
      ) : null}
    </section>
  );
}
