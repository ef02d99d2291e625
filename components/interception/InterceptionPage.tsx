import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { secondsLeft, secondsWaited, type Pause } from '../../lib/core/pause.ts';
import type { Outcome } from '../../lib/core/model.ts';
import { Button } from '../ui/Button.tsx';
import { isComposing, takesEnter } from '../ui/keys.ts';
import { formatTime } from '../ui/format.ts';
import { sectionTitle } from '../ui/section-title.ts';
import { Breathing } from './Breathing.tsx';
import { Circle } from './Circle.tsx';
import { Needed } from './Needed.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { usePause } from './usePause.ts';
import type { InterceptionPort, InterceptionView } from './port.ts';
import { watchEnd } from './window.ts';
import '../ui/base.css';
import './interception.css';

/** The page that stands where a listed page was asked for. */
export function InterceptionPage({ port }: { port: InterceptionPort }) {
  const [state, setState] = useState(port.view.state);
  const [left, setLeft] = useState(false);

  const leave = (): void => {
    const stay = (): void => {
      setLeft(true);
      setState('calm');
    };
    port.leave().then((end) => (end === 'stayed' ? stay() : undefined), stay);
  };

  useEffect(() => {
    document.title = i18n.t(state === 'calm' ? 'calm.title' : 'pause.title');
  }, [state]);

  if (state === 'calm') return <CalmPage left={left} instead={left ? port.view.words.instead : []} />;
  if (state === 'ended') return <EndedPage port={port} leave={leave} again={() => setState('pause')} />;
  return <PausePage port={port} leave={leave} />;
}

/** Enter and Escape leave, from wherever the focus is, but for what has a use for them of its own. */
function useLeavingKeys(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isComposing(event)) return;
      if (event.key === 'Escape') latest.current();
      if (event.key !== 'Enter') return;
      // The Enter held down since the address bar is not an answer to this page.
      if (event.repeat) event.preventDefault();
      else if (!takesEnter(event.target)) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function PausePage({ port, leave }: { port: InterceptionPort; leave(): void }) {
  const { view } = port;
  const offered = view.override.kind === 'offered';
  const [said, setSaid] = useState('');
  const [looking, setLooking] = useState(false);
  const outcome = useRef<Outcome>('closed');
  const leaveButton = useRef<HTMLButtonElement>(null);

  const { pause, current } = usePause(view.pauseSeconds, port.clock, port.attention, (what) => {
    if (what === 'restarted') setSaid(i18n.t('pause.announce.restarted'));
    else if (what > 0) setSaid(i18n.t('pause.announce.left', what));
    else setSaid(i18n.t(offered ? 'pause.announce.over' : 'pause.announce.overClosed'));
  });
  const over = pause.phase === 'over';

  const record = (next: Outcome): void => {
    outcome.current = next;
    port.record(next, secondsWaited(current()));
  };
  /** Gone without opening: how far the pause had come says whether it was left or waited out. */
  const recordGone = (): void => {
    if (outcome.current === 'overrode' || outcome.current === 'needed') return;
    record(current().phase === 'over' ? 'waited' : 'left');
  };
  const leaveNow = (): void => {
    recordGone();
    leave();
  };

  useLayoutEffect(() => {
    leaveButton.current?.focus({ preventScroll: true });
    record('closed');
    // Closed with its tab: the outcome stands, the seconds are told.
    return watchEnd(recordGone, () => record(outcome.current));
  }, []);
  useEffect(() => {
    if (over && outcome.current === 'closed') record('waited');
  }, [over]);
  useEffect(() => {
    // A live region speaks only what changes after it was there.
    const timer = setTimeout(
      () => setSaid((now) => now || i18n.t('pause.announce.start', secondsLeft(pause))),
      300,
    );
    return () => clearTimeout(timer);
  }, []);
  useLeavingKeys(leaveNow);

  return (
    <main class="pause">
      <DayCount day={view.day} />
      <PassageText passage={view.passage} />
      <div class="breathe">
        <Circle pause={pause} />
        <Breathing words={view.words} />
      </div>
      <div class="way-out">
        <Button kind="main" class="leave" buttonRef={leaveButton} onPress={leaveNow}>
          {i18n.t('pause.leave')}
        </Button>
        <p class="unseen" role="status">
          {said}
        </p>
        <div class="after">
          {!over ? <WaitLine pause={pause} offered={offered} /> : null}
          {over && offered ? (
            <Button kind="text" expanded={looking} onPress={() => setLooking(!looking)}>
              {i18n.t('pause.look')}
            </Button>
          ) : null}
          {over && !offered ? <p class="quiet">{i18n.t('pause.waitPrivate', 0)}</p> : null}
        </div>
      </div>
      {looking && view.override.kind === 'offered' ? (
        <OverrideForm port={port} offer={view.override} onOpening={() => record('overrode')} />
      ) : null}
      <footer class="foot">
        {view.override.kind === 'private-window' ? <p class="quiet">{i18n.t('override.private')}</p> : null}
        {view.override.kind === 'unreadable' ? <p class="quiet">{i18n.t('override.unreadable')}</p> : null}
        {view.override.kind === 'none-left' ? (
          <p class="quiet">
            {view.override.againAt === null
              ? i18n.t('override.noneEver')
              : i18n.t('override.noneLeft', [formatTime(view.override.againAt)])}
          </p>
        ) : null}
        {view.override.kind === 'private-window' ? null : (
          <Needed port={port} onOpening={() => record('needed')} />
        )}
        <SafetyLink port={port} />
        <p class="quiet small">{i18n.t('pause.turnOff')}</p>
      </footer>
    </main>
  );
}

function SafetyLink({ port }: { port: InterceptionPort }) {
  return (
    <Button kind="text" small onPress={() => port.openSafety()}>
      {i18n.t('safety.link')}
    </Button>
  );
}

/** For the eyes only: a screen reader hears the live region, not a count of seconds. */
function WaitLine({ pause, offered }: { pause: Pause; offered: boolean }) {
  return (
    <p class="quiet" aria-hidden="true">
      {pause.phase === 'resting' ? i18n.t('pause.resting') : timeLeft(secondsLeft(pause), offered)}
    </p>
  );
}

/** Long pauses are told in minutes, begun ones counted: nobody counts 400 seconds. */
function timeLeft(seconds: number, offered: boolean): string {
  return seconds <= 120
    ? i18n.t(offered ? 'pause.wait' : 'pause.waitPrivate', seconds)
    : i18n.t(offered ? 'pause.waitMinutes' : 'pause.waitPrivateMinutes', Math.ceil(seconds / 60));
}

function DayCount({ day }: { day: number | null }) {
  return <h1 class="day">{day === null ? i18n.t('pause.title') : i18n.t('pause.day', [day])}</h1>;
}

function PassageText({ passage }: { passage: InterceptionView['passage'] }) {
  const isForeign = passage.language !== i18n.t('format.language');
  return (
    <figure class="passage">
      <blockquote lang={passage.language}>{passage.text}</blockquote>
      <figcaption class="quiet">
        {sectionTitle(passage.section)}
        {isForeign ? <span class="passage-language">{i18n.t('pause.inEnglish')}</span> : null}
      </figcaption>
    </figure>
  );
}

/** Nothing is blocked here: the last tab of a window, after Leave. */
function CalmPage({ left, instead }: { left: boolean; instead: readonly string[] }) {
  return (
    <main class="calm">
      <Circle pause={null} />
      <h1 class="calm-title">{i18n.t(left ? 'calm.left' : 'calm.open')}</h1>
      <p class="quiet">{i18n.t(left ? 'calm.leftMore' : 'calm.openMore')}</p>
      {instead.length === 0 ? null : (
        <section class="calm-instead">
          <h2>{i18n.t('calm.instead')}</h2>
          <ul>
            {instead.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

/** An override is over; the page that it opened came back here. */
function EndedPage({ port, leave, again }: { port: InterceptionPort; leave(): void; again(): void }) {
  const leaveButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => leaveButton.current?.focus({ preventScroll: true }), []);
  useLeavingKeys(leave);
  return (
    <main class="pause pause-ended">
      <DayCount day={port.view.day} />
      <div class="passage">
        <p class="ended-title">{i18n.t('ended.title')}</p>
        <p class="quiet">{i18n.t('ended.more')}</p>
      </div>
      <div class="way-out">
        <Button kind="main" class="leave" buttonRef={leaveButton} onPress={leave}>
          {i18n.t('pause.leave')}
        </Button>
        <div class="after">
          <Button kind="text" onPress={again}>
            {i18n.t('ended.again')}
          </Button>
        </div>
      </div>
      <footer class="foot">
        <Needed port={port} onOpening={() => port.record('needed', 0)} />
        <SafetyLink port={port} />
        <p class="quiet small">{i18n.t('pause.turnOff')}</p>
      </footer>
    </main>
  );
}
