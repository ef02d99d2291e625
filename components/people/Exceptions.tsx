import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { areHours } from '../../lib/core/exception.ts';
import type { WeeklyHours } from '../../lib/core/model.ts';
import type { ChangeOutcome } from '../settings/port.ts';
import { describeOutcome } from '../settings/sentences.ts';
import { Button } from '../ui/Button.tsx';
import { useFocusAfter, useFocusFirst } from '../ui/focus.ts';
import { formatMinute, formatWeekday } from '../ui/format.ts';
import { namesOf } from './names-of.ts';
import type { ExceptionView, PeoplePort, PersonView } from './port.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 0];

interface Props {
  port: PeoplePort;
  person: PersonView;
  /** Local day. */
  today: string;
  /** Addresses are shown, too. */
  shown: boolean;
}

/** The pages of a person that stay open, and the way to one more. */
export function Exceptions({ port, person, today, shown }: Props) {
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const names = namesOf(person.label, person.exceptions.map(describeHours));
  const add = useFocusAfter<HTMLButtonElement>(adding);
  const closeAgain = (exception: ExceptionView): void => {
    const say = (outcome: ChangeOutcome): void => {
      setSaid(describeOutcome(outcome, today));
      // Its row goes, and the focus in it.
      if (outcome !== 'failed' && outcome.kind === 'done') add.current?.focus();
    };
    port.closeAgain(exception.id).then(say, () => say('failed'));
  };
  return (
    <div class="exceptions">
      {person.exceptions.length === 0 ? null : (
        <>
          <h4 class="exceptions-title">{i18n.t('exception.title')}</h4>
          <ul class="accounts">
            {person.exceptions.map((exception, index) => (
              <li class="account account-row" key={exception.id}>
                <span class="account-value" dir="auto">
                  {shown ? exception.url : i18n.t('exception.hidden')}
                  <span class="quiet small exception-when">{describeHours(exception)}</span>
                </span>
                <Button
                  kind="text"
                  small
                  label={`${i18n.t('exception.close')}: ${names[index]}`}
                  onPress={() => closeAgain(exception)}
                >
                  {i18n.t('exception.close')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {adding ? (
        <AddException
          port={port}
          person={person}
          onDone={(words) => {
            setSaid(words);
            setAdding(false);
          }}
          today={today}
        />
      ) : (
        <div class="row">
          <Button
            kind="text"
            small
            buttonRef={add}
            label={`${i18n.t('exception.add')}: ${person.label}`}
            onPress={() => {
              setSaid('');
              setAdding(true);
            }}
          >
            {i18n.t('exception.add')}
          </Button>
        </div>
      )}
      <p class="small quiet" role="status">
        {said}
      </p>
    </div>
  );
}

function describeHours({ hours }: ExceptionView): string {
  if (hours === null) return i18n.t('exception.always');
  return hours
    .map(({ day, from, to }) =>
      i18n.t('exception.span', [formatWeekday(day), formatMinute(from), formatMinute(to)]),
    )
    .join(i18n.t('coverage.list'));
}

const minuteOf = (time: string): number => {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

function AddException(props: {
  port: PeoplePort;
  person: PersonView;
  today: string;
  onDone(words: string): void;
}) {
  const id = useId();
  const address = useFocusFirst<HTMLInputElement>();
  const [url, setUrl] = useState('');
  const [timed, setTimed] = useState(false);
  const [days, setDays] = useState<readonly number[]>([]);
  const [from, setFrom] = useState('17:00');
  const [to, setTo] = useState('19:00');
  const [isWrong, setIsWrong] = useState(false);
  const [wrong, setWrong] = useState('');

  const save = (): void => {
    const hours: readonly WeeklyHours[] | null = timed
      ? days.map((day) => ({ day, from: minuteOf(from), to: minuteOf(to) }))
      : null;
    if (hours !== null && !areHours(hours)) {
      setWrong(i18n.t('exception.wrongHours'));
      return;
    }
    const failed = (): void => setWrong(i18n.t('people.changeFailed'));
    props.port.keepOpen(props.person.id, url, hours).then((outcome) => {
      if (outcome === 'wrong') {
        setWrong(i18n.t('exception.wrong'));
        setIsWrong(true);
        address.current?.focus();
      } else if (outcome === 'failed') failed();
      else props.onDone(describeOutcome(outcome, props.today));
    }, failed);
  };

  return (
    <div class="field exception-add">
      <label class="field-label" for={id}>
        {i18n.t('exception.address')}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t('exception.addressHint')}
      </p>
      <input
        id={id}
        class="input"
        type="text"
        inputMode="url"
        autoComplete="off"
        value={url}
        ref={address}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={`${id}-hint ${id}-wrong`}
        onInput={(event) => {
          setUrl(event.currentTarget.value);
          setWrong('');
          setIsWrong(false);
        }}
      />
      <div class="check">
        <input
          id={`${id}-timed`}
          type="checkbox"
          checked={timed}
          onChange={(event) => setTimed(event.currentTarget.checked)}
        />
        <label for={`${id}-timed`}>{i18n.t('exception.hours')}</label>
      </div>
      {timed ? (
        <>
          <fieldset class="choices">
            <legend class="unseen">{i18n.t('exception.days')}</legend>
            {WEEK.map((day) => (
              <label class="choice" key={day}>
                <input
                  type="checkbox"
                  checked={days.includes(day)}
                  onChange={(event) =>
                    setDays(event.currentTarget.checked ? [...days, day] : days.filter((one) => one !== day))
                  }
                />
                <span>{formatWeekday(day)}</span>
              </label>
            ))}
          </fieldset>
          <div class="row">
            <label class="exception-time">
              {i18n.t('exception.from')}
              <input
                class="input"
                type="time"
                value={from}
                onInput={(event) => setFrom(event.currentTarget.value)}
              />
            </label>
            <label class="exception-time">
              {i18n.t('exception.to')}
              <input
                class="input"
                type="time"
                value={to}
                onInput={(event) => setTo(event.currentTarget.value)}
              />
            </label>
          </div>
        </>
      ) : null}
      <div class="row">
        <Button small onPress={save}>
          {i18n.t('exception.save')}
        </Button>
        <Button kind="text" small onPress={() => props.onDone('')}>
          {i18n.t('exception.cancel')}
        </Button>
      </div>
      <p class="small quiet" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
}
