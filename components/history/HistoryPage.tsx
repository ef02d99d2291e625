import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/core/day.ts';
import {
  EVERYTHING,
  type History,
  type HistoryFilter,
  readHistory,
  type WholeLog,
} from '../../lib/core/history.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatDay } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { siteName } from '../ui/site-name.ts';
import { useLive } from '../ui/useLive.ts';
import { BarTable } from './BarTable.tsx';
import { Days } from './Days.tsx';
import { Filters } from './Filters.tsx';
import { HeatMap } from './HeatMap.tsx';
import { Keep } from './Keep.tsx';
import type { HistoryPort, HistoryView, NamedPerson } from './port.ts';
import { endingsText, trendText, weekFindingText } from './sentences.ts';
import { Visits } from './Visits.tsx';
import { Weeks } from './Weeks.tsx';
import '../ui/base.css';
import '../people/people.css';
import '../settings/settings.css';
import '../popup/popup.css';
import './history.css';

/** The whole log: days, when, where and how urges ended, each visit, and what to keep of it. */
export function HistoryPage({ port }: { port: HistoryPort }) {
  const view = useLive(port);
  const people = view.people.map((person, index) => ({
    ...person,
    label: person.label ?? i18n.t('people.defaultLabel', [index + 1]),
  }));
  return (
    <main class="people history">
      <div class="people-head">
        <h1 class="people-title">{i18n.t('history.title')}</h1>
        <Button kind="text" small onPress={() => port.openSettings()}>
          {i18n.t('history.settings')}
        </Button>
      </div>
      {view.state === 'private' ? (
        <Words title={i18n.t('history.private')} more={i18n.t('history.privateMore')} />
      ) : (
        <>
          {view.people.length === 0 ? null : (
            <Section title={i18n.t('history.days')}>
              <Days people={people} log={view.log} today={dayOf(view.now)} />
            </Section>
          )}
          {view.log === 'unreadable' ? (
            <Words title={i18n.t('history.unreadable')} more={i18n.t('history.unreadableMore')}>
              <div class="row">
                <Button onPress={() => port.retry()}>{i18n.t('popup.retry')}</Button>
              </div>
            </Words>
          ) : view.log === 'reading' ? (
            <div class="history-reading" aria-busy="true" />
          ) : (
            <Log port={port} view={view} people={people} log={view.log} />
          )}
        </>
      )}
    </main>
  );
}

function Words(props: { title: string; more: string; children?: preact.ComponentChildren }) {
  return (
    <section class="people-words">
      <h2>{props.title}</h2>
      <p class="quiet">{props.more}</p>
      {props.children}
    </section>
  );
}

/** Counted once for each log and filter, however often the page renders. */
function Log(props: { port: HistoryPort; view: HistoryView; people: readonly NamedPerson[]; log: WholeLog }) {
  const { port, view, people, log } = props;
  const [filter, setFilter] = useState<HistoryFilter>(EVERYTHING);
  const history = useMemo(() => readHistory(log, filter, view.now), [log, filter, view.now]);
  const platforms = useMemo(() => [...new Set(log.attempts.map(({ platform }) => platform))], [log]);
  if (log.attempts.length === 0 && log.totals.length === 0)
    return (
      <>
        <Words title={i18n.t('history.empty')} more={i18n.t('history.emptyMore')} />
        <Keep key="keep" port={port} view={view} log={log} shown={history} />
      </>
    );
  return (
    <>
      <Section title={i18n.t('history.show')}>
        <Filters
          filter={filter}
          people={people}
          sites={platforms.map((platform) => ({ platform, name: siteName(platform, port) }))}
          change={setFilter}
        />
      </Section>
      <Numbers history={history} />
      <Section title={i18n.t('history.when')}>
        <p class="history-sentence">{weekFindingText(history.finding)}</p>
        <HeatMap heat={history.heat} />
      </Section>
      <Section title={i18n.t('history.weeks')}>
        <p class="history-sentence">{trendText(history.weeks)}</p>
        <Weeks weeks={history.weeks} />
      </Section>
      {history.outcomes.length === 0 ? null : (
        <>
          <Section title={i18n.t('history.ended')}>
            <p class="history-sentence">{endingsText(history.outcomes)}</p>
            <BarTable
              caption={i18n.t('history.ended')}
              rows={history.outcomes.map(({ outcome, urges }) => ({
                name: i18n.t(`outcome.${outcome}`),
                urges,
                isLooked: outcome === 'overrode',
              }))}
            />
          </Section>
          <Section title={i18n.t('history.bySite')}>
            <BarTable
              caption={i18n.t('history.bySite')}
              rows={history.sites.map(({ platform, urges }) => ({ name: siteName(platform, port), urges }))}
            />
          </Section>
        </>
      )}
      <Section title={i18n.t('history.visits')}>
        {/* Another filter starts at the newest. */}
        <Visits
          key={JSON.stringify(filter)}
          port={port}
          people={people}
          visits={history.visits}
          now={view.now}
        />
      </Section>
      <Keep key="keep" port={port} view={view} log={log} shown={history} />
    </>
  );
}

function Numbers({ history }: { history: History }) {
  const needed = history.visits.some(({ outcome }) => outcome === 'needed');
  return (
    <Section title={i18n.t('history.numbers')}>
      <dl class="popup-today history-numbers">
        <Count name={i18n.t('history.urges', history.urges)} value={history.urges} />
        <Count name={i18n.t('history.passed')} value={history.passed} mark="mark-passed" />
        <Count name={i18n.t('history.looked')} value={history.looked} mark="mark-looked" />
      </dl>
      {history.detailsFrom === null ? null : (
        <p class="quiet small">{i18n.t('history.detailsFrom', [formatDay(history.detailsFrom)])}</p>
      )}
      {needed ? <p class="quiet small">{i18n.t('history.neededApart')}</p> : null}
    </Section>
  );
}

function Count({ name, value, mark }: { name: string; value: number; mark?: string }) {
  return (
    <div>
      <dt class="quiet small">
        {mark === undefined ? null : <span class={`mark ${mark}`} aria-hidden="true" />}
        {name}
      </dt>
      <dd class="numbers">{formatCount(value)}</dd>
    </div>
  );
}
