import { useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { SOURCE } from '../../lib/guide/en.ts';
import { Gaps } from '../protection/Gaps.tsx';
import { useLive } from '../ui/useLive.ts';
import { AddForm } from './AddForm.tsx';
import { NotReady } from './NotReady.tsx';
import { PersonCard } from './PersonCard.tsx';
import type { PeoplePort, PeopleView } from './port.ts';
import '../ui/base.css';
import './people.css';

/** People and settings: the extension's options page. */
export function PeoplePage({ port }: { port: PeoplePort }) {
  const view = useLive(port);
  return (
    <main class="people">
      <h1 class="people-title">{i18n.t('people.title')}</h1>
      {view.state === 'ready' ? (
        <Ready port={port} view={view} />
      ) : (
        <NotReady port={port} state={view.state} />
      )}
      <Section title={i18n.t('people.know')}>
        <ul class="know">
          <li>{i18n.t('people.knowApps')}</li>
          <li>{i18n.t('people.knowHistory')}</li>
          <li>{i18n.t('people.knowOff')}</li>
          <li>{i18n.t('people.knowPassages', [SOURCE.title, SOURCE.author])}</li>
        </ul>
      </Section>
    </main>
  );
}

function Ready({ port, view }: { port: PeoplePort; view: PeopleView }) {
  return (
    <>
      <Gaps gaps={view.gaps} mend={(kind) => port.mend(kind)} />
      <Section title={i18n.t('people.add')} more={i18n.t('people.addMore')}>
        <AddForm port={port} view={view} />
      </Section>
      <Section title={i18n.t('people.list')}>
        {view.people.length === 0 ? (
          <p class="quiet">{i18n.t('people.none')}</p>
        ) : (
          <ul class="person-list">
            {view.people.map((person) => (
              <PersonCard key={person.id} port={port} person={person} today={view.today} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={i18n.t('people.pause')}>
        <SecondPause port={port} on={view.secondPause} />
      </Section>
    </>
  );
}

function Section(props: { title: string; more?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{props.title}</h2>
        {props.more === undefined ? null : <p class="quiet">{props.more}</p>}
      </div>
      <div class="section-body">{props.children}</div>
    </section>
  );
}

function SecondPause({ port, on }: { port: PeoplePort; on: boolean }) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const box = event.currentTarget;
          port.setSecondPause(box.checked).then(
            (answer) => {
              setFailed(answer === 'failed');
              // The box shows what is kept, not what was pressed.
              if (answer === 'failed') box.checked = on;
            },
            () => {
              setFailed(true);
              box.checked = on;
            },
          );
        }}
      />
      <label for={id}>{i18n.t('people.secondPause')}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t('people.secondPauseHint')}
      </p>
      <p class="field-hint" role="status">
        {failed ? i18n.t('people.changeFailed') : ''}
      </p>
    </div>
  );
}
