import { i18n } from '#i18n';
import { showBrowserSettings, showSettings } from '../../lib/client/people.ts';
import { openPort } from '../people/open.ts';
import { show } from '../ui/show.ts';
import { WelcomePage } from './WelcomePage.tsx';

/** Shows the set-up. */
export async function mountWelcome(): Promise<void> {
  // A line from the popup or the context menu goes to the people page, also while this one is open.
  const port = await openPort({ takesLines: false });
  show(
    <WelcomePage port={{ ...port, openSettings: showSettings, openBrowserSettings: showBrowserSettings }} />,
    i18n.t('welcome.title'),
  );
}
