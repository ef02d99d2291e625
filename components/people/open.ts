import { i18n } from '#i18n';
import { openPeople } from '../../lib/client/people.ts';
import type { PeoplePort, PeopleView } from './port.ts';
import { describeAccount, describeLine } from './sentences.ts';

type Opened = Awaited<ReturnType<typeof openPeople>>;

const viewOf = ({ people, ...rest }: ReturnType<Opened['view']>): PeopleView => ({
  ...rest,
  people: people.map(({ id, label, startDate, entries }) => ({
    id,
    label,
    startDate,
    accounts: entries.map(({ platform, isName, covers, ...entry }) => {
      const where = isName ? i18n.t('people.whereName') : (platform ?? i18n.t('popup.recentCustom'));
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
