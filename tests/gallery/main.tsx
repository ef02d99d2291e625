import { render, type VNode } from 'preact';
import { show } from '../../components/ui/show.ts';
import { guideStories } from './guide.stories.tsx';
import { safetyStories } from './safety.stories.tsx';
import { historyStories } from './history.stories.tsx';
import { interceptionStories } from './interception.stories.tsx';
import { peopleStories } from './people.stories.tsx';
import { popupStories } from './popup.stories.tsx';
import { welcomeStories } from './welcome.stories.tsx';
import './gallery.css';

/** One state of one page. `afterwards` brings it about, after the first render, by what a person would do. */
export interface Story {
  show(): VNode;
  afterwards?(): void | Promise<void>;
}

const stories: Record<string, () => Story> = {
  ...interceptionStories,
  ...popupStories,
  ...peopleStories,
  ...welcomeStories,
  ...historyStories,
  ...guideStories,
  ...safetyStories,
};

const asked = new URLSearchParams(location.search).get('story');
const story = asked === null ? undefined : stories[asked]?.();

if (story === undefined) {
  const links = Object.keys(stories).map((name) => (
    <li key={name}>
      <a href={`?story=${name}`}>{name}</a>
    </li>
  ));
  render(<ul>{links}</ul>, document.body);
} else {
  const scale = new URLSearchParams(location.search).get('text');
  if (scale !== null) document.documentElement.style.fontSize = `${scale}%`;
  show(story.show());
  void (async () => {
    await document.fonts.load('16px "No Contact Passage"');
    await story.afterwards?.();
    await new Promise((done) => setTimeout(done, 50));
    document.documentElement.dataset['ready'] = 'yes';
  })();
}

Object.assign(window, { storyNames: Object.keys(stories) });
