import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sameSentence } from '../../lib/core/sentence.ts';
import { secondsLeft } from '../../lib/core/pause.ts';
import { Button } from '../ui/Button.tsx';
import { SentenceField } from '../ui/SentenceField.tsx';
import { Circle } from './Circle.tsx';
import { OpeningStatus } from './OpeningStatus.tsx';
import { useOpening } from './useOpening.ts';
import { usePause } from './usePause.ts';
import type { InterceptionPort, OverrideOffer } from './port.ts';

interface OverrideFormProps {
  port: InterceptionPort;
  offer: Extract<OverrideOffer, { kind: 'offered' }>;
  onOpening(): void;
}

/**
 * How long, and the sentence typed again. No form element: nothing is submitted, and Enter in the field is its
 * own, so that the Enter that ends a composed word opens nothing.
 */
export function OverrideForm({ port, offer, onOpening }: OverrideFormProps) {
  const [minutes, setMinutes] = useState(offer.minutes[0] ?? 2);
  const [confirmed, setConfirmed] = useState(false);
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);
  const opening = useOpening(port, onOpening);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  const open = (): void => {
    const allowed = offer.secondPause ? confirmed : sameSentence(typed, offer.sentence);
    setDiffers(!allowed);
    if (allowed) opening.ask(() => port.requestOverride(minutes));
    else field.current?.focus();
  };

  return (
    <section class="override" aria-labelledby="override-title">
      <h2 id="override-title" tabIndex={-1} ref={heading} class="override-title">
        {i18n.t('override.title')}
      </h2>
      <fieldset class="field">
        <legend class="unseen">{i18n.t('override.howLong')}</legend>
        <div class="choices">
          {offer.minutes.map((choice) => (
            <label class="choice" key={choice}>
              <input
                type="radio"
                name="minutes"
                value={choice}
                checked={choice === minutes}
                onChange={() => setMinutes(choice)}
              />
              <span>{i18n.t('override.minutes', choice)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {offer.secondPause ? (
        <SecondPause port={port} onOver={() => setConfirmed(true)} />
      ) : (
        <div class="field">
          <label class="override-ask" for="sentence">
            <span>{i18n.t('override.type')} </span>
            <q class="override-sentence">{offer.sentence}</q>
          </label>
          <SentenceField
            id="sentence"
            describedBy="sentence-differs"
            fieldRef={field}
            value={typed}
            wrong={differs}
            onText={(text) => {
              setTyped(text);
              setDiffers(false);
            }}
            onEnter={open}
          />
          <p id="sentence-differs" class="small quiet override-differs" role="status">
            {differs ? i18n.t('override.differs') : ''}
          </p>
        </div>
      )}
      {!offer.secondPause || confirmed ? (
        <div class="row">
          <Button idle={opening.state === 'asking' || opening.state === 'opening'} onPress={open}>
            {i18n.t('override.open', minutes)}
          </Button>
        </div>
      ) : null}
      <OpeningStatus state={opening.state} minutes={minutes} />
    </section>
  );
}

/** A second pause of the same length, for people who can't type the sentence. Under the same rules as the first. */
function SecondPause({ port, onOver }: { port: InterceptionPort; onOver(): void }) {
  const [started, setStarted] = useState(false);
  return started ? (
    <RunningSecondPause port={port} onOver={onOver} />
  ) : (
    <div class="field">
      <p>{i18n.t('override.second')}</p>
      <div class="row">
        <Button onPress={() => setStarted(true)}>{i18n.t('override.secondStart')}</Button>
      </div>
    </div>
  );
}

function RunningSecondPause({ port, onOver }: { port: InterceptionPort; onOver(): void }) {
  const { pauseSeconds } = port.view;
  const [said, setSaid] = useState(i18n.t('pause.announce.start', pauseSeconds));
  const { pause } = usePause(pauseSeconds, port.clock, port.attention, (what) => {
    if (what === 'restarted') setSaid(i18n.t('pause.announce.restarted'));
    else if (what > 0) setSaid(i18n.t('pause.announce.left', what));
  });
  const over = pause.phase === 'over';
  useEffect(() => {
    if (over) {
      setSaid(i18n.t('override.secondOver'));
      onOver();
    }
  }, [over]);
  return (
    <div class="second">
      <Circle pause={pause} />
      <p aria-hidden="true" class="quiet">
        {over
          ? i18n.t('override.secondOver')
          : pause.phase === 'resting'
            ? i18n.t('pause.resting')
            : i18n.t('pause.waitPrivate', secondsLeft(pause))}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
