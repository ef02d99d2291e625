import { i18n } from '#i18n';
import { show } from '../ui/show.ts';
import { openPort } from './open.ts';
import { PeoplePage } from './PeoplePage.tsx';

/** Shows people and settings. */
export async function mountPeople(): Promise<void> {
  show(<PeoplePage port={await openPort({ takesLines: true })} />, i18n.t('people.title'));
}
