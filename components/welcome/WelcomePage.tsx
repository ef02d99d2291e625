import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linesOf } from '../../lib/core/lines.ts';
import { AddForm } from '../people/AddForm.tsx';
import { NotReady } from '../people/NotReady.tsx';
import type { PeoplePort, PeopleView } from '../people/port.ts';
import { Gaps } from '../protection/Gaps.tsx';
import { OwnWords } from '../settings/OwnWords.tsx';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/useLive.ts';
import '../ui/base.css';
import '../people/people.css';
import '../settings/settings.css';
import './welcome.css';

export interface WelcomePort extends PeoplePort {
  openSettings(): void;
  /** The browser's own page about this extension, where private windows are allowed. */
  openBrowserSettings(): void;
}

/** Set-up: opens once, when the extension was installed. One question, one prompt of the browser's, done. */
export function WelcomePage({ port }: { port: WelcomePort }) {
  const view = useLive(port);
  const [isDone, setDone] = useState(view.people.length > 0);
  // Lines that were not understood when the others were added.
  const [unclear, setUnclear] = useState('');
  if (view.state !== 'ready')
    return (
      <main class="welcome">
        <h1 class="people-title">{i18n.t('welcome.title')}</h1>
        <NotReady port={port} state={view.state} />
      </main>
    );
  return (
    <main class="welcome">
      {isDone ? (
        <Done port={port} view={view} unclear={unclear} onMend={() => setDone(false)} />
      ) : (
        <>
          <div class="welcome-words">
            <h1 class="people-title">{i18n.t('welcome.title')}</h1>
            <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
            <p class="quiet">{i18n.t('people.addMore')}</p>
          </div>
          <AddForm
            port={port}
            view={view}
            initialText={unclear}
            onAdded={(rest) => {
              setUnclear(rest);
              setDone(true);
            }}
          />
        </>
      )}
    </main>
  );
}

interface DoneProps {
  port: WelcomePort;
  view: PeopleView;
  unclear: string;
  onMend(): void;
}

/** What is covered now, and what is not. */
function Done({ port, view, unclear, onMend }: DoneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  const covered = view.people.flatMap(({ accounts }) => accounts).filter((account) => account.covered);
  // Private windows stand among the limits.
  const gaps = view.gaps.filter(({ kind }) => kind !== 'private-windows');
  const isWhole = !gaps.some(({ kind }) => kind === 'access');
  const unclearCount = linesOf(unclear).length;
  return (
    <>
      <div class="welcome-words">
        <h1 class="people-title" tabIndex={-1} ref={title}>
          {i18n.t(isWhole ? 'welcome.doneTitle' : 'welcome.partTitle')}
        </h1>
        <p class="welcome-lead">{i18n.t(isWhole ? 'welcome.done' : 'welcome.part')}</p>
      </div>
      <Gaps gaps={gaps} mend={(kind) => port.mend(kind)} />
      {unclearCount > 0 ? (
        <div class="panel">
          <p>{i18n.t('welcome.unclear', unclearCount)}</p>
          <Button small onPress={onMend}>
            {i18n.t('welcome.unclearMend')}
          </Button>
        </div>
      ) : null}
      {covered.length > 0 ? (
        <section class="welcome-words" aria-labelledby="welcome-covered">
          <h2 id="welcome-covered">{i18n.t('welcome.covered')}</h2>
          <ul class="chips welcome-covered">
            {covered.map((account) => (
              <li key={account.id} class="chip chip-covered">
                <span class="chip-sign" aria-hidden="true" />
                <span>{account.covers}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="welcome-words" aria-labelledby="welcome-own">
        <h2 id="welcome-own">{i18n.t('words.title')}</h2>
        <p class="quiet">{i18n.t('words.more')}</p>
        <OwnWords port={port} words={view.words} />
      </section>
      <section class="welcome-words" aria-labelledby="welcome-limits">
        <h2 id="welcome-limits">{i18n.t('welcome.limits')}</h2>
        <ul class="know">
          <li>{i18n.t('welcome.limitApps')}</li>
          <li>{i18n.t('welcome.limitHistory')}</li>
          <li>{i18n.t('welcome.limitOff')}</li>
          <li>
            {i18n.t('welcome.limitPrivate')}
            <div class="row">
              <Button small onPress={() => port.openBrowserSettings()}>
                {i18n.t('protection.privateMend')}
              </Button>
            </div>
          </li>
        </ul>
      </section>
      <div class="row welcome-end">
        <Button onPress={() => port.openSettings()}>{i18n.t('welcome.settings')}</Button>
        <Button kind="text" onPress={() => port.openSafety()}>
          {i18n.t('safety.link')}
        </Button>
      </div>
    </>
  );
}
