import { render } from 'preact';
import { openPort } from './open.ts';
import { PeoplePage } from './PeoplePage.tsx';

/** Shows people and settings. */
export async function mountPeople(): Promise<void> {
  render(<PeoplePage port={await openPort({ takesLines: true })} />, document.body);
}
