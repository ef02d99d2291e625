import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AddForm } from '../people/AddForm.tsx';
import type { PeoplePort, PeopleView } from '../people/port.ts';
import { Gaps } from '../protection/Gaps.tsx';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/useLive.ts';
import '../ui/base.css';
import '../people/people.css';
import './welcome.css';

export interface WelcomePort extends PeoplePort {
  openSettings(): void;
}

/** Set-up: opens once, when the extension was installed. One question, one prompt of the browser's, done. */
export function WelcomePage({ port }: { port: WelcomePort }) {
  const view = useLive(port);
  const [isDone, setDone] = useState(view.people.length > 0);
  return (
    <main class="welcome">
      {isDone ? (
        <Done port={port} view={view} />
      ) : (
        <>
          <div class="welcome-words">
            <h1 class="people-title">{i18n.t('welcome.title')}</h1>
            <p class="quiet">{i18n.t('welcome.lead')}</p>
          </div>
          <AddForm port={port} view={view} onAdded={() => setDone(true)} />
          <Limits />
        </>
      )}
    </main>
  );
}

function Done({ port, view }: { port: WelcomePort; view: PeopleView }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const covered = view.people.flatMap(({ accounts }) => accounts).filter((account) => account.covered);
  return (
    <>
      <div class="welcome-words">
        <h1 class="people-title" tabIndex={-1} ref={title}>
          {i18n.t('welcome.doneTitle')}
        </h1>
        <p class="quiet">{i18n.t('welcome.done')}</p>
      </div>
      <Gaps gaps={view.gaps} mend={(kind) => port.mend(kind)} />
      {covered.length > 0 ? (
        <section class="welcome-words" aria-label={i18n.t('welcome.covered')}>
          <h2>{i18n.t('welcome.covered')}</h2>
          <ul class="welcome-covered">
            {covered.map((account) => (
              <li key={account.id}>{account.where}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Limits />
      <div class="row">
        <Button onPress={() => port.openSettings()}>{i18n.t('welcome.settings')}</Button>
      </div>
    </>
  );
}

function Limits() {
  return (
    <section class="welcome-words welcome-limits" aria-label={i18n.t('welcome.limits')}>
      <h2>{i18n.t('welcome.limits')}</h2>
      <ul class="know">
        <li>{i18n.t('welcome.limitApps')}</li>
        <li>{i18n.t('welcome.limitHistory')}</li>
        <li>{i18n.t('welcome.limitOff')}</li>
      </ul>
    </section>
  );
}
