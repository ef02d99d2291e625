import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf, daysSince } from '../../lib/core/day.ts';
import type { LogSummary, RecentAttempt } from '../../lib/core/statistics.ts';
import { Gaps } from '../protection/Gaps.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDayOfMonth, formatTime } from '../ui/format.ts';
import { placeName } from '../ui/site-name.ts';
import { useLive } from '../ui/useLive.ts';
import { Chart } from './Chart.tsx';
import { findingText } from './finding.ts';
import { Patterns } from './Patterns.tsx';
import type { PopupPort, PopupView } from './port.ts';
import { RunningOverride } from './RunningOverride.tsx';
import '../ui/base.css';
import './popup.css';

/** The toolbar's popup. */
export function Popup({ port }: { port: PopupPort }) {
  const whole = useLive(port);
  const [named, setNamed] = useState(false);
  // Takes the focus from what goes when it is pressed.
  const title = useRef<HTMLHeadingElement>(null);
  const toTop = (): void => title.current?.focus();
  const isHidden = whole.hidesLabels && !named;
  const view = isHidden ? withoutLabels(whole) : whole;
  return (
    <main class="popup">
      <h1 class="unseen" tabIndex={-1} ref={title}>
        {i18n.t('popup.title')}
      </h1>
      {view.state === 'unreadable' ? (
        <Words title={i18n.t('popup.unreadable')} more={i18n.t('popup.unreadableMore')}>
          <Button onPress={() => port.retry()}>{i18n.t('popup.retry')}</Button>
        </Words>
      ) : view.people.length === 0 ? (
        <Words title={i18n.t('popup.empty')} more={i18n.t('popup.emptyMore')}>
          <Button kind="main" onPress={() => port.openSettings()}>
            {i18n.t('popup.emptyAdd')}
          </Button>
        </Words>
      ) : (
        <>
          <RunningOverride port={port} view={view} onEnd={toTop} />
          <Days view={view} />
          {isHidden && view.people.length > 1 ? (
            <div>
              <Button
                kind="text"
                small
                onPress={() => {
                  setNamed(true);
                  toTop();
                }}
              >
                {i18n.t('popup.showNames')}
              </Button>
            </div>
          ) : null}
          <Gaps folded gaps={view.gaps} mend={(kind) => port.mend(kind)} />
          {view.asksAboutNeeded ? <AskAboutNeeded port={port} onAnswer={toTop} /> : null}
          {view.waiting === 0 ? null : (
            <p class="small quiet popup-waiting">{i18n.t('popup.waiting', view.waiting)}</p>
          )}
          {view.kept === 0 ? null : <p class="small quiet">{i18n.t('popup.kept', view.kept)}</p>}
          {view.log === 'unreadable' ? null : <Log log={view.log} today={view.today} port={port} />}
        </>
      )}
      <div class="popup-ways">
        {view.people.length > 0 || view.state === 'unreadable' ? (
          <div class="popup-pages">
            <Button class="button-row" onPress={() => port.openSettings()}>
              {i18n.t('popup.settings')}
            </Button>
            <Button kind="text" small onPress={() => port.openHistory()}>
              {i18n.t('history.title')}
            </Button>
          </div>
        ) : null}
        {/* Last: whether it is there is known a moment after the first paint, and must move nothing. */}
        {view.canKeepAway ? (
          <Button class="button-row" onPress={() => port.keepAway()}>
            {i18n.t('popup.keepAway')}
          </Button>
        ) : null}
      </div>
    </main>
  );
}

/** Asked once, when "I need this" was used three times in a week: perhaps one page should simply stay open. */
function AskAboutNeeded({ port, onAnswer }: { port: PopupPort; onAnswer(): void }) {
  const answer = (): void => {
    port.answerNeeded();
    onAnswer();
  };
  return (
    <section class="panel popup-needed">
      <p>{i18n.t('popup.needed')}</p>
      <div class="row">
        <Button
          small
          onPress={() => {
            answer();
            port.openSettings();
          }}
        >
          {i18n.t('popup.neededKeep')}
        </Button>
        <Button kind="text" small onPress={answer}>
          {i18n.t('popup.neededNo')}
        </Button>
      </div>
    </section>
  );
}

/** The same with names that say nothing. */
function withoutLabels(view: PopupView): PopupView {
  return {
    ...view,
    people: view.people.map((person, index) => ({
      ...person,
      label: i18n.t('people.defaultLabel', [index + 1]),
    })),
  };
}

function Words(props: { title: string; more: string; children: preact.ComponentChildren }) {
  return (
    <section class="popup-words">
      <h2 class="popup-title">{props.title}</h2>
      <p class="quiet">{props.more}</p>
      {props.children}
    </section>
  );
}

/** One person: the days, large. Several: a row each. */
function Days({ view }: { view: PopupView }) {
  const [only] = view.people;
  if (view.people.length === 1 && only !== undefined) {
    return <h2 class="popup-day">{i18n.t('popup.day', [daysSince(only.startDate, view.today)])}</h2>;
  }
  return (
    <section aria-label={i18n.t('popup.people')}>
      <ul class="popup-people">
        {view.people.map((person) => (
          <li key={person.id}>
            <span class="popup-label">{person.label}</span>
            <span class="popup-title">{i18n.t('popup.day', [daysSince(person.startDate, view.today)])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Today, 14 days, a sentence, where and when, and the latest. While the log is being read its space stands empty. */
function Log({ log, today, port }: { log: LogSummary | null; today: string; port: PopupPort }) {
  return (
    <section class="popup-log" aria-busy={log === null}>
      <h2 class="unseen">{i18n.t('popup.today')}</h2>
      <dl class="popup-today">
        <Count name={i18n.t('popup.urges', log?.today.urges ?? 0)} value={log?.today.urges} />
        <Count name={i18n.t('popup.passed')} value={log?.today.passed} mark="mark-passed" />
        <Count name={i18n.t('popup.looked')} value={log?.today.looked} mark="mark-looked" />
      </dl>
      <Chart days={log?.days ?? []} />
      <p class="popup-finding">{log === null ? '' : findingText(log.finding)}</p>
      {log?.patterns === null ? null : <Patterns patterns={log?.patterns} port={port} />}
      {log !== null && log.recent.length === 0 ? null : (
        // With few there is room for them; with many they wait below what they add up to.
        <details class="fold popup-recent" open={log?.patterns === null}>
          <summary class="small quiet">{i18n.t('popup.recent')}</summary>
          <ul>
            {log?.recent.map((attempt) => (
              <Recent key={attempt.id} attempt={attempt} today={today} port={port} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Count({ name, value, mark }: { name: string; value: number | undefined; mark?: string }) {
  return (
    <div>
      <dt class="quiet small">
        {mark === undefined ? null : <span class={`mark ${mark}`} aria-hidden="true" />}
        {name}
      </dt>
      <dd class="numbers">{value ?? '\u00a0'}</dd>
    </div>
  );
}

function Recent({ attempt, today, port }: { attempt: RecentAttempt; today: string; port: PopupPort }) {
  const day = dayOf(attempt.at);
  return (
    <li>
      <span class="quiet numbers popup-when">
        {day === today ? formatTime(attempt.at) : formatDayOfMonth(day)}
      </span>
      <span class="popup-where">{placeName(attempt.platform, port)}</span>
      <span class="quiet">{i18n.t(`outcome.${attempt.outcome}`)}</span>
    </li>
  );
}
