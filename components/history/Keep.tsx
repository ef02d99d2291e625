import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DayRange } from '../../lib/core/commands.ts';
import { dayOf, isDay } from '../../lib/core/day.ts';
import { type ExportFormat, writeExport } from '../../lib/core/export.ts';
import type { History, WholeLog } from '../../lib/core/history.ts';
import { KEEP_DAYS, type Settings } from '../../lib/core/state.ts';
import { Button } from '../ui/Button.tsx';
import { Ask } from '../settings/Ask.tsx';
import { useFocusAfter } from '../ui/focus.ts';
import { formatDay } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import type { HistoryPort, HistoryView } from './port.ts';

interface Props {
  port: HistoryPort;
  view: HistoryView;
  log: WholeLog;
  /** What the filter leaves. */
  shown: History;
}

/** What to keep of the log, where, and for how long. */
export function Keep(props: Props) {
  const isEmpty = props.log.attempts.length === 0 && props.log.totals.length === 0;
  return (
    <Section title={i18n.t('history.keep')}>
      <div class="keep">
        {isEmpty ? null : <Save {...props} />}
        <Retention port={props.port} view={props.view} />
        <Delete port={props.port} view={props.view} isEmpty={isEmpty} />
      </div>
    </Section>
  );
}

const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv', json: 'application/json' };

function Save({ port, view, shown }: Props) {
  const save = (format: ExportFormat): void => {
    const text = writeExport(format, {
      attempts: shown.visits,
      totals: shown.totals,
      personIds: view.people.map(({ id }) => id),
    });
    port.saveFile(`history-${dayOf(view.now)}.${format}`, TYPES[format], text);
  };
  return (
    <div class="field">
      <h3 class="field-label">{i18n.t('history.export')}</h3>
      <p class="field-hint">{i18n.t('history.exportHint')}</p>
      <div class="row">
        <Button small onPress={() => save('csv')}>
          {i18n.t('history.csv')}
        </Button>
        <Button small onPress={() => save('json')}>
          {i18n.t('history.json')}
        </Button>
      </div>
    </div>
  );
}

type KeepDays = Settings['keepDays'];

const keepName = (days: KeepDays) =>
  days === 0
    ? i18n.t('history.keepAlways')
    : days === 365
      ? i18n.t('history.keepYear')
      : i18n.t('settings.days', days);

function Retention({ port, view }: Pick<Props, 'port' | 'view'>) {
  const id = useId();
  const [asked, setAsked] = useState<KeepDays | null>(null);
  const [said, setSaid] = useState('');
  const select = useFocusAfter<HTMLSelectElement>(asked !== null);
  const held = view.keepDays;
  const keep = (days: KeepDays): void => {
    setAsked(null);
    setSaid('');
    const say = (answer: 'saved' | 'failed') =>
      setSaid(i18n.t(answer === 'saved' ? 'settings.saved' : 'people.changeFailed'));
    port.keepFor(days).then(say, () => say('failed'));
  };
  const choose = (days: KeepDays): void => {
    const isShorter = days !== 0 && (held === 0 || days < held);
    if (isShorter) setAsked(days);
    else if (days !== held) keep(days);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t('history.retention')}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t('history.retentionHint')}
      </p>
      {asked === null ? (
        <select
          id={id}
          ref={select}
          class="input select"
          value={held}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const wanted = KEEP_DAYS.find((days) => String(days) === event.currentTarget.value);
            // It shows what is kept, not what was pressed.
            event.currentTarget.value = String(held);
            if (wanted !== undefined) choose(wanted);
          }}
        >
          {KEEP_DAYS.map((days) => (
            <option key={days} value={days} selected={days === held}>
              {keepName(days)}
            </option>
          ))}
        </select>
      ) : (
        <Ask
          what={i18n.t('history.keepAsk', asked)}
          yes={i18n.t('history.keepYes')}
          no={i18n.t('history.keepNo')}
          onYes={() => keep(asked)}
          onNo={() => setAsked(null)}
        />
      )}
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}

function Delete({ port, view, isEmpty }: Pick<Props, 'port' | 'view'> & { isEmpty: boolean }) {
  const id = useId();
  const today = dayOf(view.now);
  const [days, setDays] = useState<DayRange>({ from: today, to: today });
  const [asked, setAsked] = useState<DayRange | 'all' | null>(null);
  const [said, setSaid] = useState('');
  const title = useFocusAfter<HTMLHeadingElement>(asked !== null);
  const ask = (what: DayRange | 'all'): void => {
    const isRange = what === 'all' || (isDay(what.from) && isDay(what.to) && what.from <= what.to);
    setSaid(isRange ? '' : i18n.t('history.daysWrong'));
    if (isRange) setAsked(what);
  };
  const remove = (what: DayRange | 'all'): void => {
    setAsked(null);
    const say = (answer: 'saved' | 'failed') =>
      setSaid(i18n.t(answer === 'saved' ? 'history.deleted' : 'history.deleteFailed'));
    port.deleteHistory(what === 'all' ? null : what).then(say, () => say('failed'));
  };
  // What was deleted is still said when nothing is left.
  if (isEmpty && said === '') return null;
  return (
    <div class="field">
      <h3 class="field-label" tabIndex={-1} ref={title}>
        {i18n.t('history.delete')}
      </h3>
      <p class="field-hint">{i18n.t('history.deleteHint')}</p>
      {isEmpty ? null : asked === null ? (
        <>
          <div class="delete-days">
            {(['from', 'to'] as const).map((end) => (
              <div class="filter" key={end}>
                <label class="quiet small" for={`${id}-${end}`}>
                  {i18n.t(`history.${end}`)}
                </label>
                <input
                  id={`${id}-${end}`}
                  class="input"
                  type="date"
                  max={today}
                  value={days[end]}
                  onInput={(event) => setDays({ ...days, [end]: event.currentTarget.value })}
                />
              </div>
            ))}
          </div>
          <div class="row">
            <Button small onPress={() => ask(days)}>
              {i18n.t('history.deleteDays')}
            </Button>
            <Button kind="text" small onPress={() => ask('all')}>
              {i18n.t('history.deleteAll')}
            </Button>
          </div>
        </>
      ) : (
        <Ask
          what={
            asked === 'all'
              ? i18n.t('history.deleteAllAsk')
              : asked.from === asked.to
                ? i18n.t('history.deleteDayAsk', [formatDay(asked.from)])
                : i18n.t('history.deleteDaysAsk', [formatDay(asked.from), formatDay(asked.to)])
          }
          yes={i18n.t('history.deleteYes')}
          no={i18n.t('history.deleteNo')}
          onYes={() => remove(asked)}
          onNo={() => setAsked(null)}
        />
      )}
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}
