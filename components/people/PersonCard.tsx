import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { daysSince } from '../../lib/core/day.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useFocusAfter } from '../ui/focus.ts';
import { formatDay } from '../ui/format.ts';
import { describeOutcome } from '../settings/sentences.ts';
import { useOutcome } from '../settings/useOutcome.ts';
import { Exceptions } from './Exceptions.tsx';
import { PersonFields, useStartDate } from './PersonFields.tsx';
import type { AccountView, PeoplePort, PersonView } from './port.ts';

/** Always as long, whatever it hides. */
const MASK = '••••••••';

/** A person with their accounts, masked until asked for. */
export function PersonCard({ port, person, today }: { port: PeoplePort; person: PersonView; today: string }) {
  const [shown, setShown] = useState(false);
  const [changing, setChanging] = useState(false);
  const changeButton = useFocusAfter<HTMLButtonElement>(changing);
  const name = useRef<HTMLHeadingElement>(null);

  return (
    <li class="person">
      {changing ? (
        <ChangePerson port={port} person={person} today={today} onDone={() => setChanging(false)} />
      ) : (
        <div class="person-head">
          <div>
            <h3 class="person-name" tabIndex={-1} ref={name}>
              {person.label}
            </h3>
            <p class="quiet numbers">
              {i18n.t('people.since', [daysSince(person.startDate, today), formatDay(person.startDate)])}
            </p>
          </div>
          <Button
            kind="text"
            small
            buttonRef={changeButton}
            label={`${i18n.t('people.change')}: ${person.label}`}
            onPress={() => setChanging(true)}
          >
            {i18n.t('people.change')}
          </Button>
        </div>
      )}
      {person.accounts.length === 0 ? (
        <p class="quiet">{i18n.t('people.noAccounts')}</p>
      ) : (
        <ul class="accounts">
          {person.accounts.map((account) => (
            <Account
              key={account.id}
              port={port}
              person={person}
              account={account}
              today={today}
              shown={shown}
              onRemoved={() => name.current?.focus()}
            />
          ))}
        </ul>
      )}
      {person.accounts.length > 0 ? (
        <div class="row">
          <Button
            kind="text"
            small
            label={`${i18n.t(shown ? 'people.hide' : 'people.show')}: ${person.label}`}
            onPress={() => setShown(!shown)}
          >
            {i18n.t(shown ? 'people.hide' : 'people.show')}
          </Button>
        </div>
      ) : null}
      <Exceptions port={port} person={person} today={today} shown={shown} />
    </li>
  );
}

interface AccountProps {
  port: PeoplePort;
  person: PersonView;
  account: AccountView;
  /** Local day. */
  today: string;
  shown: boolean;
  /** Its row is about to go, and the focus in it. */
  onRemoved(): void;
}

function Account({ port, person, account, today, shown, onRemoved }: AccountProps) {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useFocusAfter<HTMLButtonElement>(asked);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);

  const removeIt = (): void => {
    port.removeAccount(person.id, account.id).then(
      (answer) => {
        const isGone = answer !== 'failed' && answer.kind === 'done';
        setSaid(isGone ? '' : describeOutcome(answer, today));
        if (isGone) onRemoved();
        else setAsked(false);
      },
      () => setSaid(describeOutcome('failed', today)),
    );
  };

  return (
    <li class="account">
      <div class="account-row">
        <span class="account-where">{account.where}</span>
        {shown ? (
          <span class="account-value" dir="auto">
            {account.value}
          </span>
        ) : (
          <span class="account-value quiet">
            <span aria-hidden="true">{MASK}</span>
            <span class="unseen">{i18n.t('people.masked')}</span>
          </span>
        )}
        {asked ? null : (
          <Button
            kind="text"
            small
            buttonRef={remove}
            label={i18n.t('people.removeLabel', [account.name])}
            onPress={() => setAsked(true)}
          >
            {i18n.t('people.remove')}
          </Button>
        )}
      </div>
      {account.covered ? null : (
        <div class="account-more">
          <span class="not-yet">{i18n.t('people.notYet')}</span>
          <Button
            small
            label={`${i18n.t('people.askAgain')}: ${account.name}`}
            onPress={() => port.askAgain(person.id)}
          >
            {i18n.t('people.askAgain')}
          </Button>
        </div>
      )}
      {shown ? <Everywhere port={port} account={account} today={today} /> : null}
      {asked ? (
        <div class="account-more" role="group" aria-label={i18n.t('people.removeLabel', [account.name])}>
          <span>{i18n.t('people.removeAsk')}</span>
          <span class="row">
            <Button small buttonRef={keep} onPress={() => setAsked(false)}>
              {i18n.t('people.removeNo')}
            </Button>
            <Button kind="text" small onPress={removeIt}>
              {i18n.t('people.removeYes')}
            </Button>
          </span>
        </div>
      ) : null}
      <p class="small quiet" role="status">
        {said}
      </p>
    </li>
  );
}

/** Whether the handle is covered on every site; why it can't be. Nothing for what has no handle. */
function Everywhere({ port, account, today }: Pick<AccountProps, 'port' | 'account' | 'today'>) {
  const { said, ask } = useOutcome((outcome) => describeOutcome(outcome, today));
  const { everywhere } = account;
  if (everywhere === null) return null;
  if (everywhere === 'short' || everywhere === 'ordinary')
    return <p class="small quiet">{i18n.t(`everywhere.${everywhere}`)}</p>;
  const name = (
    <>
      {i18n.t('everywhere.name')}
      <span class="unseen">: {account.name}</span>
    </>
  );
  return (
    <CheckBox
      class="account-everywhere"
      on={everywhere === 'on'}
      name={name}
      hint={i18n.t('everywhere.hint')}
      said={said}
      onChange={(wanted) => ask(port.coverEverywhere(account.id, wanted))}
    />
  );
}

interface ChangePersonProps {
  port: PeoplePort;
  person: PersonView;
  today: string;
  onDone(): void;
}

function ChangePerson({ port, person, today, onDone }: ChangePersonProps) {
  const [label, setLabel] = useState(person.label);
  const start = useStartDate(person.startDate, today);
  const [failed, setFailed] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);

  const save = (): void => {
    setFailed(false);
    if (!start.check()) return;
    port.changePerson(person.id, { label: label.trim() || person.label, startDate: start.day }).then(
      (answer) => (answer === 'saved' ? onDone() : setFailed(true)),
      () => setFailed(true),
    );
  };

  return (
    <div class="person-change" ref={fields}>
      <PersonFields label={label} onLabel={setLabel} start={start} today={today} />
      <div class="row">
        <Button small onPress={save}>
          {i18n.t('people.save')}
        </Button>
        <Button kind="text" small onPress={onDone}>
          {i18n.t('people.cancel')}
        </Button>
      </div>
      <p class="small quiet" role="status">
        {failed ? i18n.t('people.changeFailed') : ''}
      </p>
    </div>
  );
}
