import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { formatTime } from '../ui/format.ts';
import type { PopupPort, PopupView } from './port.ts';

interface Props {
  port: PopupPort;
  view: PopupView;
  /** It is being ended here: the button is about to go, and the focus with it. */
  onEnd(): void;
}

/** The override that runs, to the second; gone the moment it is over, whoever else has noticed. Its end is spoken. */
export function RunningOverride({ port, view, onEnd }: Props) {
  const [now, setNow] = useState(port.now());
  const { override } = view;
  useEffect(
    () => (override === null ? undefined : port.every(500, () => setNow(port.now()))),
    [override?.endsAt],
  );
  const isRunning = override !== null && now < override.endsAt;
  const hasRun = useRef(false);
  hasRun.current ||= isRunning;
  return (
    <>
      <p class="unseen" role="status">
        {hasRun.current && !isRunning ? i18n.t('ended.title') : ''}
      </p>
      {isRunning ? (
        <section class="panel panel-running">
          <div>
            <h2 class="popup-running">{titleOf(override, view.people)}</h2>
            <p class="quiet numbers">{timeLeft(override.endsAt - now)}</p>
          </div>
          <Button
            kind="main"
            small
            onPress={() => {
              port.endOverride();
              onEnd();
            }}
          >
            {i18n.t('popup.end')}
          </Button>
        </section>
      ) : null}
    </>
  );
}

function titleOf(override: NonNullable<PopupView['override']>, people: PopupView['people']): string {
  const until = formatTime(override.endsAt);
  const person = people.find(({ id }) => id === override.personId);
  return people.length > 1 && person !== undefined
    ? i18n.t('popup.overrideOf', [person.label, until])
    : i18n.t('popup.overrideOne', [until]);
}

function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds > 60
    ? i18n.t('popup.minutesLeft', Math.ceil(seconds / 60))
    : i18n.t('popup.secondsLeft', seconds);
}
