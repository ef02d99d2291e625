import { show } from '../ui/show.ts';
import { openPort } from './open.ts';
import { PeoplePage } from './PeoplePage.tsx';

/** Shows people and settings. */
export async function mountPeople(): Promise<void> {
  show(<PeoplePage port={await openPort({ takesLines: true })} />);
}
