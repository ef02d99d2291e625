/** The table as far as a list needs it: what can't show anybody on the list is left out once, not asked each time. */
import type { Blocklist } from './blocklist.ts';
import type { Entry, Index, Table } from './identify.ts';
import type { Pattern, Shape, Slot } from './pattern.ts';

function slotsIn({ segments, query }: Shape): Slot[] {
  return [...segments, query?.value ?? []]
    .flat()
    .filter((part): part is Slot => typeof part === 'object' && part !== null);
}

function slotsOf({ label, shape, fragment }: Pattern): Slot[] {
  return [...(label ? [label] : []), ...slotsIn(shape), ...(fragment ? slotsIn(fragment) : [])];
}

function narrowIndex({ accounts, phrases }: Blocklist, index: Index): Index[] {
  const kinds = accounts.get(index.platform.row.id);
  // A platform's own search looks for its own people and for names.
  if (!kinds && phrases.size === 0) return [];
  const narrow = (entries: readonly Entry[]): Entry[] =>
    entries
      .filter(({ pattern }) => slotsOf(pattern).some(({ kind }) => kind === 'query' || kinds?.has(kind)))
      .map((entry) => ({ ...entry, among: (entry.simple && kinds?.get(entry.simple.slot.kind)) ?? null }));
  const byWord = [...index.byWord].map(([word, entries]) => [word, narrow(entries)] as const);
  return [
    {
      ...index,
      byWord: new Map(byWord.filter(([, entries]) => entries.length > 0)),
      loose: narrow(index.loose),
      fragments: narrow(index.fragments),
      labels: narrow(index.labels),
    },
  ];
}

/**
 * The table in which `identify` finds whom a list names as it does in the whole one, and of the others hardly any.
 * @returns a table for `identify` and `mayShow`, of this list alone
 */
export function narrowTable(list: Blocklist): Table {
  const { table, phrases } = list;
  const { elsewhere } = table;
  // A site's own table is made for its list.
  if (!elsewhere) return table;
  const known = new Map<Index, Index[]>();
  const narrow = (index: Index): Index[] => {
    const found = known.get(index) ?? narrowIndex(list, index);
    known.set(index, found);
    return found;
  };
  return {
    ...table,
    elsewhere: {
      ...elsewhere,
      complete(...args) {
        const site = elsewhere.complete(...args);
        return { ...site, indexes: site.indexes.flatMap(narrow), anywhere: site.anywhere.flatMap(narrow) };
      },
      // What looks like a search counts for names only.
      reportSiteSearch: phrases.size > 0 ? elsewhere.reportSiteSearch : () => {},
    },
    sites: new Map(),
  };
}
