import { InterceptionPage } from '../../components/interception/InterceptionPage.tsx';
import type { InterceptionPort, InterceptionView, OpenAnswer } from '../../components/interception/port.ts';
import { i18n } from './i18n.ts';
import { FixedAttention, press, rendered, StandingClock, write } from './fakes.ts';
import type { Story } from './main.tsx';

const SENTENCE = 'I choose to look, and I know how this usually feels.';

const VIEW: InterceptionView = {
  state: 'pause',
  day: 23,
  passage: {
    section: 'space',
    language: 'en',
    text: 'The quiet between you is not a message to decode. It is room: for relief, for missing what was good, for noticing what was not. Nothing has to be decided inside it today.',
  },
  words: { reasons: '', plan: '', instead: [] },
  pauseSeconds: 60,
  override: { kind: 'offered', minutes: [2, 5, 10], sentence: SENTENCE, secondPause: false },
  neededMinutes: 10,
  canKeep: true,
};

interface Setting {
  view?: Partial<InterceptionView>;
  answer?: OpenAnswer;
  answers?: boolean;
  here?: boolean;
  afterwards?(clock: StandingClock, attention: FixedAttention): Promise<void>;
}

/** A port with a standing clock; what the page does is kept in `window.did` for the tests. */
function story({ view = {}, answer = 'opening', answers = false, here = true, afterwards }: Setting): Story {
  const clock = new StandingClock();
  const attention = new FixedAttention(here);
  const did: unknown[] = [];
  Object.assign(window, { did, pass: (seconds: number) => clock.pass(seconds) });
  const port: InterceptionPort = {
    view: { ...VIEW, ...view },
    clock,
    attention,
    record: (outcome, seconds) => did.push(['record', outcome, seconds]),
    requestOverride: async (minutes) => {
      did.push(['override', minutes]);
      return answer;
    },
    requestNeeded: async () => {
      did.push(['needed']);
      return answer;
    },
    requestKept: async () => {
      did.push(['kept']);
      return answer;
    },
    answers: async () => answers,
    openSafety: () => did.push(['openSafety']),
    leave: async () => {
      did.push(['leave']);
      return 'stayed';
    },
  };
  return {
    show: () => <InterceptionPage port={port} />,
    afterwards: async () => {
      await rendered();
      await afterwards?.(clock, attention);
      await rendered();
    },
  };
}

const form = async (clock: StandingClock): Promise<void> => {
  clock.pass(61);
  await rendered();
  await press(i18n.t('pause.look'));
};

const open = async (clock: StandingClock): Promise<void> => {
  await form(clock);
  await write('#sentence', 'i choose to look and i know how this usually feels');
  await press(i18n.t('override.open', 2));
};

const PLAN = 'put the kettle on and text Sam';
const REASONS = 'Every time I look I lose the evening. I want my evenings back.';

/** 1,200 letters. */
const LONG_REASONS =
  `${REASONS} ${'I said it all to them in March, and every photo since has only been a way of asking again. '.repeat(20)}`
    .slice(0, 1199)
    .concat('.');

const LONG =
  'You may notice that the wish to look comes with a reason attached: to check that they are well, to see whether they have moved on, to settle one question. The reasons change and the wish stays the same. You can let the question be open for today. Open questions hurt, and they also heal over, one quiet day at a time.';

export const interceptionStories: Record<string, () => Story> = {
  'pause/start': () => story({}),
  'pause/running': () => story({ afterwards: async (clock) => clock.pass(18) }),
  'pause/plan': () =>
    story({
      view: { words: { ...VIEW.words, plan: PLAN } },
      afterwards: async (clock) => clock.pass(18),
    }),
  'pause/plan-and-reasons': () =>
    story({
      view: { words: { ...VIEW.words, plan: PLAN, reasons: REASONS } },
      afterwards: async (clock) => clock.pass(18),
    }),
  'pause/long-reasons': () =>
    story({
      view: { words: { ...VIEW.words, reasons: LONG_REASONS } },
      afterwards: async (clock) => clock.pass(18),
    }),
  'pause/long-everything': () =>
    story({
      view: {
        passage: { section: 'assumptions', language: 'en', text: LONG },
        words: { ...VIEW.words, plan: PLAN, reasons: LONG_REASONS },
      },
      afterwards: async (clock) => clock.pass(18),
    }),
  'pause/longer': () => story({ view: { pauseSeconds: 480 } }),
  'pause/long-passage': () =>
    story({ view: { passage: { section: 'assumptions', language: 'en', text: LONG }, day: 0 } }),
  'pause/resting': () =>
    story({
      afterwards: async (clock, attention) => {
        clock.pass(20);
        attention.turn(false);
      },
    }),
  'pause/over': () => story({ afterwards: async (clock) => clock.pass(61) }),
  'pause/form': () => story({ afterwards: form }),
  'pause/form-differs': () =>
    story({
      afterwards: async (clock) => {
        await form(clock);
        await write('#sentence', 'I want to look');
        await press(i18n.t('override.open', 2));
      },
    }),
  'pause/opening': () => story({ afterwards: open }),
  'pause/no-answer': () => story({ answer: 'no-answer', afterwards: open }),
  'pause/answers-again': () =>
    story({
      answer: 'no-answer',
      answers: true,
      afterwards: async (clock) => {
        await open(clock);
        clock.pass(4);
      },
    }),
  'pause/second-pause': () =>
    story({
      view: { override: { kind: 'offered', minutes: [2, 5, 10], sentence: SENTENCE, secondPause: true } },
      afterwards: async (clock) => {
        await form(clock);
        await press(i18n.t('override.secondStart'));
        clock.pass(25);
      },
    }),
  'pause/second-pause-over': () =>
    story({
      view: { override: { kind: 'offered', minutes: [2, 5, 10], sentence: SENTENCE, secondPause: true } },
      afterwards: async (clock) => {
        await form(clock);
        await press(i18n.t('override.secondStart'));
        clock.pass(61);
      },
    }),
  'pause/needed': () => story({ afterwards: () => press(i18n.t('needed.ask')) }),
  'pause/private': () =>
    story({ view: { override: { kind: 'private-window' } }, afterwards: async (clock) => clock.pass(10) }),
  'pause/private-over': () =>
    story({ view: { override: { kind: 'private-window' } }, afterwards: async (clock) => clock.pass(61) }),
  'pause/unreadable': () => story({ view: { day: null, override: { kind: 'unreadable' } } }),
  'pause/none-left': () =>
    story({ view: { override: { kind: 'none-left', againAt: new Date(2026, 10, 23, 21, 10).getTime() } } }),
  'pause/none-ever': () => story({ view: { override: { kind: 'none-left', againAt: null } } }),
  'pause/ended': () => story({ view: { state: 'ended' } }),
  'pause/calm': () => story({ view: { state: 'calm' } }),
  'pause/left': () => story({ afterwards: () => press(i18n.t('pause.leave')) }),
  'pause/left-instead': () =>
    story({
      view: {
        words: { ...VIEW.words, instead: ['Put the kettle on', 'Text Sam', 'Walk to the river and back'] },
      },
      afterwards: () => press(i18n.t('pause.leave')),
    }),
};
