/**
 * Which passage comes next. Passages follow the days since the start in five stages; within a stage none comes twice
 * before all have been shown.
 */

/** The guide's sections, in its order. */
export const SECTIONS = [
  'understanding',
  'intentions',
  'effectiveness',
  'space',
  'assumptions',
  'reassessing',
  'self-respect',
  'self-care',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A stage by its first day: 0–3, 4–14, 15–30, 31–60, and 61 on. */
export const STAGES = [0, 4, 15, 31, 61] as const;
export type Stage = (typeof STAGES)[number];

/** One short text of the guide. */
export interface Passage {
  /** Stable: the rotation is kept by it. */
  readonly id: string;
  readonly section: Section;
  /** When it is shown; at least one. */
  readonly stages: readonly Stage[];
  readonly text: string;
}

/** How often a passage is wished for; without a wish it comes once a round. */
export type Wish = 'more' | 'less';
/** Passage id → wish. */
export type Wishes = Readonly<Record<string, Wish>>;

/** More often is twice a round, less often every second round. */
const PER_ROUND = { more: 2, less: 0.5 } as const;

/** The stage that a day (0 for the start date) belongs to. */
export function stageOf(day: number): Stage {
  return STAGES.findLast((first) => day >= first) ?? STAGES[0];
}

/**
 * The next passage.
 * @param passages all of them; there must be at least one.
 * @param shownIds the ids of those shown before, oldest first; unknown ids are ignored.
 * @param day days since the start.
 * @param tie a whole number ≥ 0 that picks among equals; the caller's randomness.
 * @param wishes which to show more or less often; ids without a passage are ignored.
 */
export function nextPassage(
  passages: readonly Passage[],
  shownIds: readonly string[],
  day: number,
  tie: number,
  wishes: Wishes = {},
): Passage {
  const stage = stageOf(day);
  const ofStage = passages.filter((passage) => passage.stages.includes(stage));
  const pool = ofStage.length > 0 ? ofStage : passages;

  const times = new Map<string, number>();
  for (const id of shownIds) times.set(id, (times.get(id) ?? 0) + 1);
  const rounds = ({ id }: Passage): number => {
    const wish = wishes[id];
    return (times.get(id) ?? 0) / (wish === undefined ? 1 : PER_ROUND[wish]);
  };
  // Never the same twice in a row: not where two rounds meet, nor one that is wished for.
  const last = shownIds.at(-1);
  const others = pool.filter((passage) => passage.id !== last);
  const fresh = others.length > 0 ? others : pool;
  const fewest = Math.min(...fresh.map(rounds));
  const choice = fresh.filter((passage) => rounds(passage) === fewest);
  const index = Number.isFinite(tie) ? Math.floor(Math.abs(tie)) % choice.length : 0;
  const passage = choice[index];
  if (passage === undefined) throw new Error('There are no passages.');
  return passage;
}
