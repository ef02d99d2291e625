import { WelcomePage, type WelcomePort } from '../../components/welcome/WelcomePage.tsx';
import type { Gap } from '../../lib/core/commands.ts';
import { i18n } from './i18n.ts';
import { press, rendered, write } from './fakes.ts';
import type { Story } from './main.tsx';
import { fakePort, LINES, PEOPLE, type Setting } from './people.stories.tsx';

function story(setting: Setting): () => Story {
  return () => {
    const { did, ...people } = fakePort(setting);
    const port: WelcomePort = {
      ...people,
      openSettings: () => did.push(['openSettings']),
      openBrowserSettings: () => did.push(['openBrowserSettings']),
    };
    return {
      show: () => <WelcomePage port={port} />,
      afterwards: async () => {
        await rendered();
        await setting.afterwards?.();
      },
    };
  };
}

const [FIRST] = PEOPLE;
if (FIRST === undefined) throw new Error('There is someone in the stories.');
const WHOLE = { ...FIRST, accounts: FIRST.accounts.map((account) => ({ ...account, covered: true })) };
const PRIVATE: Gap = { kind: 'private-windows' };

const addLines =
  (lines: string): (() => Promise<void>) =>
  async () => {
    await write('textarea', lines);
    await press(i18n.t('people.submit'));
  };
const UNDERSTOOD = LINES.split('\n').slice(0, 3).join('\n');

export const welcomeStories: Record<string, () => Story> = {
  'welcome/empty': story({ view: { gaps: [PRIVATE] } }),
  'welcome/pasted': story({ afterwards: () => write('textarea', LINES) }),
  'welcome/nothing-to-add': story({ afterwards: addLines('hello') }),
  'welcome/failed': story({ answer: 'failed', afterwards: addLines(LINES) }),
  'welcome/done': story({ after: { people: [WHOLE], gaps: [PRIVATE] }, afterwards: addLines(UNDERSTOOD) }),
  'welcome/done-some-unclear': story({
    after: { people: [WHOLE], gaps: [PRIVATE] },
    afterwards: addLines(LINES),
  }),
  'welcome/not-covered': story({
    answer: 'not-covered',
    after: { people: [FIRST], gaps: [{ kind: 'access', accountIds: ['a3'], origins: [] }, PRIVATE] },
    afterwards: addLines(UNDERSTOOD),
  }),
  'welcome/opened-again': story({ view: { people: [WHOLE], gaps: [PRIVATE] } }),
  'welcome/unreadable': story({ view: { state: 'unreadable' } }),
  'welcome/private': story({ view: { state: 'private' } }),
};
