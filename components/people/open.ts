import { i18n } from '#i18n';
import { openPeople } from '../../lib/client/people.ts';
import { namesOf } from './names-of.ts';
import type { PeoplePort, PeopleView } from './port.ts';
import { describeChange } from '../settings/sentences.ts';
import { describeAccount, describeLine } from './sentences.ts';

type Opened = Awaited<ReturnType<typeof openPeople>>;

const whereOf = ({ isName, platform }: { isName: boolean; platform: string | null }): string =>
  isName ? i18n.t('people.whereName') : (platform ?? i18n.t('popup.recentCustom'));

function viewOf({ people: all, pending, ...rest }: ReturnType<Opened['view']>): PeopleView {
  const people = all.map(({ id, label, startDate, entries, exceptions = [] }) => {
    const names = namesOf(label, entries.map(whereOf));
    return {
      id,
      label,
      startDate,
      exceptions,
      accounts: entries.map(({ platform, isName, covers, ...entry }, index) => {
        const where = whereOf({ isName, platform });
        const name = names[index] ?? where;
        return { ...entry, where, name, covers: covers === null ? where : describeAccount(covers) };
      }),
    };
  });
  const accounts = new Map(people.flatMap((person) => person.accounts.map((one) => [one.id, one.name])));
  return {
    ...rest,
    people,
    waiting: pending.map(({ id, change, dueAt }) => ({
      id,
      what: describeChange(change, (entryId) => accounts.get(entryId) ?? ''),
      dueAt,
    })),
  };
}

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
