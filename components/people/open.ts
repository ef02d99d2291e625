import { i18n } from '#i18n';
import { openPeople } from '../../lib/client/people.ts';
import type { PeoplePort, PeopleView } from './port.ts';
import { describeLine } from './sentences.ts';

type Opened = Awaited<ReturnType<typeof openPeople>>;

const viewOf = ({ people, ...rest }: ReturnType<Opened['view']>): PeopleView => ({
  ...rest,
  people: people.map(({ id, label, startDate, entries }) => ({
    id,
    label,
    startDate,
    accounts: entries.map(({ platform, isName, ...entry }) => ({
      ...entry,
      where: isName ? i18n.t('people.whereName') : (platform ?? i18n.t('popup.recentCustom')),
    })),
  })),
});

/** The port of the pages that add and list people. */
export async function openPort(): Promise<PeoplePort> {
  const opened = await openPeople();
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
