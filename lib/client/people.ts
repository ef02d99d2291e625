/** The people page's hands. */
import { requestAccess } from '../browser/access.ts';
import { localArea, sessionArea, watchAreas } from '../browser/areas.ts';
import { send } from '../browser/messages.ts';
import {
  openBrowserSettings,
  openGuide,
  openHistory,
  openSafety,
  openSettings,
  watchAccess,
} from '../browser/pages.ts';
import { requestHistory } from '../browser/history.ts';
import { thisTab } from '../browser/this-tab.ts';
import { parseLine, type ParsedLine, pastedLines, type RefusalReason } from '../core/account.ts';
import { writeBackup } from '../core/backup.ts';
import { siftBackup } from '../core/backup-sift.ts';
import type { ChangeAnswer, Gap } from '../core/commands.ts';
import { coverage } from '../core/coverage.ts';
import { CUSTOM, customTarget } from '../core/custom.ts';
import { dayOf } from '../core/day.ts';
import { entriesOf, isAccount, newEntry } from '../core/entry.ts';
import { entryKey } from '../core/entry-key.ts';
import { type EverywhereRefusal, handleOf, refuseEverywhere, reservedWords } from '../core/everywhere.ts';
import type { FormName } from '../core/form.ts';
import type { Account, Entry, NewEntry, Person, WeeklyHours } from '../core/model.ts';
import { ALL_SITES, neededOrigins } from '../core/origins.ts';
import { EMPTY_STATE, type Settings, type Words } from '../core/state.ts';
import { type PhrasePreview, previewPhrase } from '../core/phrase-preview.ts';
import { TABLE } from '../core/table.ts';
import { takeDraft } from '../store/draft.ts';
import { readBackup, readState } from '../store/state.ts';
import { mendGap, readGaps } from './gaps.ts';
import { createLiveView } from './live.ts';
import { saveFile } from './save-file.ts';

export type { BackupRefusal } from '../store/state.ts';

/** What an account covers, for a sentence to be made of it. */
export interface AccountCoverage {
  readonly kind: 'account';
  readonly where: string;
  readonly forms: readonly FormName[];
  readonly addresses: number;
  readonly hasMirrors: boolean;
}

/** What a pasted line means, for a sentence to be made of it. */
export interface PreviewedLine {
  readonly text: string;
  readonly found:
    | AccountCoverage
    | { readonly kind: 'address'; readonly where: string }
    | ({ readonly kind: 'name' } & PhrasePreview)
    | { readonly kind: 'listed' }
    | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly params: readonly string[] };
}

function meaning(parsed: ParsedLine, isListed: (entry: NewEntry) => boolean): PreviewedLine['found'] {
  if (parsed.type === 'refusal') return { kind: 'refused', reason: parsed.reason, params: parsed.params };
  const entry = newEntry(parsed);
  if (isListed(entry)) return { kind: 'listed' };
  if (!isAccount(entry)) return { kind: 'name', ...previewPhrase(entry.text) };
  return entry.platform === CUSTOM
    ? { kind: 'address', where: coverage(TABLE, entry)?.name ?? '' }
    : accountCoverage(entry);
}

function accountCoverage(account: Pick<Account, 'platform' | 'kind' | 'value'>): AccountCoverage {
  const covered = coverage(TABLE, account);
  return {
    kind: 'account',
    where: covered?.name ?? '',
    forms: covered?.forms ?? [],
    addresses: covered?.addresses ?? 0,
    hasMirrors: (covered?.mirrors.length ?? 0) > 0,
  };
}

const platformName = (platform: string) => TABLE.platforms.get(platform)?.row.name ?? null;

function viewOf(entry: Entry, uncovered: ReadonlySet<string>) {
  const covered = !uncovered.has(entry.id);
  if (!isAccount(entry))
    return {
      id: entry.id,
      platform: null,
      isName: true,
      value: entry.text,
      covered,
      covers: null,
      everywhere: null,
    };
  return {
    id: entry.id,
    platform: platformName(entry.platform),
    isName: false,
    value: entry.value,
    covered,
    everywhere: everywhereOf(entry),
    covers: entry.platform === CUSTOM ? null : accountCoverage(entry),
  };
}

/** Whether an account's handle is covered on every site, or why it can't be. */
function everywhereOf(entry: Entry): 'on' | 'off' | EverywhereRefusal | null {
  const handle = isAccount(entry) ? handleOf(entry) : null;
  if (handle === null || !isAccount(entry)) return null;
  return refuseEverywhere(handle, reservedWords(TABLE)) ?? (entry.everywhere === undefined ? 'off' : 'on');
}

const saved = () => 'saved' as const;
const changed = (answer: ChangeAnswer) => answer;
const failed = () => 'failed' as const;

/**
 * @param takesLines whether a line that the popup or the context menu sent on its way ends here. Only one page may:
 *   a line is taken once.
 */
export async function openPeople({ takesLines }: { takesLines: boolean }) {
  let gaps: readonly Gap[] = [];
  let drafts: readonly string[] = [];
  let people: readonly Person[] = [];
  let stored = EMPTY_STATE;
  const live = await createLiveView(async () => {
    const line = takesLines ? await takeDraft(sessionArea) : null;
    if (line !== null) drafts = [...drafts, line];
    const loaded = readState(await localArea.get(null));
    const state = loaded.kind === 'unreadable' ? EMPTY_STATE : loaded.state;
    people = state.people;
    stored = state;
    const access = gaps.find((gap) => gap.kind === 'access');
    const uncovered = new Set(access?.accountIds);
    return {
      state: thisTab.isPrivate()
        ? ('private' as const)
        : loaded.kind === 'unreadable'
          ? ('unreadable' as const)
          : ('ready' as const),
      today: dayOf(Date.now()),
      people: people.map((person) => ({
        ...person,
        entries: entriesOf(person).map((entry) => viewOf(entry, uncovered)),
      })),
      gaps,
      drafts,
      settings: state.settings,
      words: state.words,
      pending: state.pending,
    };
  });
  const readAllGaps = async () => {
    gaps = await readGaps();
    await live.refresh();
  };
  watchAreas(() => void live.refresh());
  watchAccess(() => void readAllGaps());
  void readAllGaps();

  const isListed = () => {
    const listed = new Set(people.flatMap(entriesOf).map((entry) => entryKey(TABLE, entry)));
    return (entry: NewEntry) => listed.has(entryKey(TABLE, entry));
  };
  const understood = (text: string): NewEntry[] =>
    pastedLines(text).flatMap((line) => {
      const parsed = parseLine(TABLE, line);
      return parsed.type === 'refusal' ? [] : [newEntry(parsed)];
    });

  return {
    ...live,
    preview(text: string): PreviewedLine[] {
      const isKnown = isListed();
      const seen = new Set<string>();
      return pastedLines(text).map((line) => {
        const found = meaning(parseLine(TABLE, line), (entry) => {
          const key = entryKey(TABLE, entry);
          const isTwice = isKnown(entry) || seen.has(key);
          seen.add(key);
          return isTwice;
        });
        return { text: line, found };
      });
    },
    async add(request: { text: string; personId: string | null; label: string; startDate: string }) {
      const { text, ...who } = request;
      const entries = understood(text);
      // First of all and not awaited yet: Firefox loses the click's permission to ask at the first await.
      const listed = entries.map((entry) => ({ ...entry, id: '', addedAt: 0 }));
      const pages = neededOrigins(TABLE, listed, 'pages');
      // A name alone has no pages: then the one question is about searches.
      const access = requestAccess(pages.length > 0 ? pages : neededOrigins(TABLE, listed, 'elsewhere'));
      // Kept at once, so that a page which closes under the browser's question has lost nothing.
      const answer = await send('addEntries', { ...who, entries }).catch(() => null);
      if (!answer) return 'failed' as const;
      // Another tab was first, and this one had not heard of it yet.
      if (answer.added === 0) return 'listed' as const;
      const isGranted = await access;
      await readAllGaps();
      if (!isGranted) return 'not-covered' as const;
      return gaps.some(({ kind }) => kind === 'rules') ? ('rule-missing' as const) : ('added' as const);
    },
    takeUp(taken: readonly string[]) {
      drafts = drafts.filter((line) => !taken.includes(line));
      void live.refresh();
    },
    askAgain(personId: string) {
      const person = people.find(({ id }) => id === personId);
      if (person) void requestAccess(neededOrigins(TABLE, entriesOf(person), 'pages')).then(readAllGaps);
    },
    mend(kind: Gap['kind']) {
      const gap = gaps.find((one) => one.kind === kind);
      if (gap) void mendGap(gap).then(readAllGaps);
    },
    removeAccount: (_personId: string, entryId: string) =>
      send('change', { kind: 'remove-entry', entryId }).then(changed, failed),
    coverEverywhere(entryId: string, on: boolean) {
      // First of all, within the press: see add().
      const access = on ? requestAccess([ALL_SITES]) : null;
      const asked = send('change', { kind: 'everywhere', entryId, on });
      void access?.then(readAllGaps);
      return asked.then(changed, failed);
    },
    async keepOpen(personId: string, text: string, hours: readonly WeeklyHours[] | null) {
      const url = /^https?:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
      const target = customTarget(url);
      // A whole site is more than one page.
      if (!target || target.segments.length + target.query.length === 0) return 'wrong' as const;
      const exception = { id: crypto.randomUUID().replaceAll('-', ''), url, hours, addedAt: Date.now() };
      return send('change', { kind: 'add-exception', personId, exception }).then(changed, failed);
    },
    closeAgain: (exceptionId: string) =>
      send('change', { kind: 'remove-exception', exceptionId }).then(changed, failed),
    changePerson: (personId: string, change: { label: string; startDate: string }) =>
      send('editPerson', { personId, ...change }).then(saved, failed),
    changeSettings: (settings: Partial<Settings>) =>
      send('change', { kind: 'settings', settings }).then(changed, failed),
    requestHistory,
    saveWords: (words: Partial<Words>) => send('saveWords', words).then(saved, failed),
    saveBackup() {
      const name = `no-contact-${dayOf(Date.now())}.json`;
      saveFile(name, 'application/json', writeBackup(stored));
    },
    async readBackup(text: string) {
      const read = readBackup(text);
      if (typeof read === 'string') return read;
      const { backup, leftOut } = siftBackup(read, TABLE, dayOf(Date.now()));
      const answer = await send('importBackup', backup).catch(() => null);
      if (answer === null) return 'failed' as const;
      await readAllGaps();
      return { ...answer, leftOut };
    },
    eraseEverything: () => send('eraseEverything', undefined).then(saved, failed),
    cancelWaiting: (id: string) => send('cancelPending', id).then(saved, failed),
    openHistory,
    openGuide,
    openSafety,
    retry: () => void readAllGaps(),
  };
}

/** Opens people and settings. */
export const showSettings = openSettings;

/** Opens the browser's own page about this extension. */
export const showBrowserSettings = openBrowserSettings;
