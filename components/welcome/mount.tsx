import { render } from 'preact';
import { showSettings } from '../../lib/client/people.ts';
import { openPort } from '../people/open.ts';
import { WelcomePage } from './WelcomePage.tsx';

/** Shows the set-up. */
export async function mountWelcome(): Promise<void> {
  render(<WelcomePage port={{ ...(await openPort()), openSettings: showSettings }} />, document.body);
}
