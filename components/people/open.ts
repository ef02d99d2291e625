import { i18n } from '#i18n';
import { openPeople } from '../../lib/client/people.ts';
import type { PeoplePort, PeopleView } from './port.ts';
import { describeChange } from '../settings/sentences.ts';
import { describeAccount, describeLine } from './sentences.ts';

type Opened = Awaited<ReturnType<typeof openPeople>>;

/** "Instagram, Person 1": what stands for an account where its handle must not. */
function nameOf(people: ReturnType<Opened['view']>['people'], entryId: string): string {
  const person = people.find(({ entries }) => entries.some(({ id }) => id === entryId));
  const entry = person?.entries.find(({ id }) => id === entryId);
  return entry === undefined || person === undefined ? '' : `${whereOf(entry)}, ${person.label}`;
}

const whereOf = ({ isName, platform }: { isName: boolean; platform: string | null }): string =>
  isName ? i18n.t('people.whereName') : (platform ?? i18n.t('popup.recentCustom'));

const viewOf = ({ people, pending, ...rest }: ReturnType<Opened['view']>): PeopleView => ({
  ...rest,
  waiting: pending.map(({ id, change, dueAt }) => ({
    id,
    what: describeChange(change, (entryId) => nameOf(people, entryId)),
    dueAt,
  })),
  people: people.map(({ id, label, startDate, entries, exceptions = [] }) => ({
    id,
    label,
    startDate,
    exceptions,
    accounts: entries.map(({ platform, isName, covers, ...entry }) => {
      const where = whereOf({ isName, platform });
      return { ...entry, where, covers: covers === null ? where : describeAccount(covers) };
    }),
  })),
});

/**
 * The port of the pages that add and list people.
 * @param options whether lines from the popup and the context menu come to this page
 */
export async function openPort(options: { takesLines: boolean }): Promise<PeoplePort> {
  const opened = await openPeople(options);
  let from = opened.view();
  let view = viewOf(from);
  return {
    ...opened,
    view() {
      // The same object as long as nothing changed.
      if (from !== opened.view()) {
        from = opened.view();
        view = viewOf(from);
      }
      return view;
    },
    preview: (text) => opened.preview(text).map(describeLine),
  };
}
