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
 */
export function nextPassage(
  passages: readonly Passage[],
  shownIds: readonly string[],
  day: number,
  tie: number,
): Passage {
  const stage = stageOf(day);
  const ofStage = passages.filter((passage) => passage.stages.includes(stage));
  const pool = ofStage.length > 0 ? ofStage : passages;

  const times = new Map<string, number>();
  for (const id of shownIds) times.set(id, (times.get(id) ?? 0) + 1);
  const shown = (passage: Passage): number => times.get(passage.id) ?? 0;
  const fewest = pool.reduce((least, passage) => Math.min(least, shown(passage)), Number.POSITIVE_INFINITY);
  const least = pool.filter((passage) => shown(passage) === fewest);

  // A new round must not open with the passage that closed the last one.
  const last = shownIds.at(-1);
  const fresh = least.filter((passage) => passage.id !== last);
  const choice = fresh.length > 0 ? fresh : least;
  const index = Number.isFinite(tie) ? Math.floor(Math.abs(tie)) % choice.length : 0;
  const passage = choice[index];
  if (passage === undefined) throw new Error('There are no passages.');
  return passage;
}
