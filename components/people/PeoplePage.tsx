import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SOURCE } from '../../lib/guide/en.ts';
import { Gaps } from '../protection/Gaps.tsx';
import { BackupSettings } from '../settings/BackupSettings.tsx';
import { Check } from '../settings/Check.tsx';
import { Commitment } from '../settings/Commitment.tsx';
import { Erase } from '../settings/Erase.tsx';
import { OwnWords } from '../settings/OwnWords.tsx';
import { PauseSettings } from '../settings/PauseSettings.tsx';
import { Waiting } from '../settings/Waiting.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useLive } from '../ui/useLive.ts';
import { AddForm } from './AddForm.tsx';
import { NotReady } from './NotReady.tsx';
import { PersonCard } from './PersonCard.tsx';
import type { PeoplePort, PeopleView } from './port.ts';
import '../ui/base.css';
import './people.css';
import '../settings/settings.css';

/** People and settings: the extension's options page. */
export function PeoplePage({ port }: { port: PeoplePort }) {
  const view = useLive(port);
  return (
    <main class="people">
      <div class="people-head">
        <h1 class="people-title">{i18n.t('people.title')}</h1>
        {view.state === 'private' ? null : (
          <div class="people-links">
            <Button kind="text" small onPress={() => port.openHistory()}>
              {i18n.t('history.title')}
            </Button>
            <Button kind="text" small onPress={() => port.openGuide()}>
              {i18n.t('guide.title')}
            </Button>
          </div>
        )}
      </div>
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
          <li>
            <Button kind="text" onPress={() => port.openSafety()}>
              {i18n.t('safety.link')}
            </Button>
          </li>
          <li>{i18n.t('people.knowPassages', [SOURCE.title, SOURCE.author])}</li>
        </ul>
      </Section>
    </main>
  );
}

function Ready({ port, view }: { port: PeoplePort; view: PeopleView }) {
  // Everything is everything: what stood unsaved in a field goes, too.
  const [erasures, setErasures] = useState(0);
  return (
    <>
      <Gaps gaps={view.gaps} mend={(kind) => port.mend(kind)} />
      <Section title={i18n.t('people.add')} more={i18n.t('people.addMore')}>
        <AddForm key={erasures} port={port} view={view} />
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
      <Waiting waiting={view.waiting} today={view.today} cancel={(id) => port.cancelWaiting(id)} />
      <Section title={i18n.t('words.title')} more={i18n.t('words.more')}>
        <OwnWords key={erasures} port={port} words={view.words} />
      </Section>
      <Section title={i18n.t('people.pause')}>
        <PauseSettings key={erasures} port={port} view={view} />
      </Section>
      <Section title={i18n.t('settings.commitment')} more={i18n.t('settings.commitmentMore')}>
        <Commitment port={port} view={view} />
      </Section>
      <Section title={i18n.t('backup.title')}>
        <BackupSettings port={port} today={view.today} />
      </Section>
      <Section title={i18n.t('settings.discretion')} more={i18n.t('settings.discretionMore')}>
        <div class="settings">
          <Check port={port} view={view} setting="hideLabels" />
          <Check port={port} view={view} setting="plain" />
          <Check port={port} view={view} setting="forgets" permit={() => port.requestHistory()} />
          <Erase port={port} onErased={() => setErasures(erasures + 1)} />
        </div>
      </Section>
    </>
  );
}
