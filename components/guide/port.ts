import type { ReadChapter } from '../../lib/core/guide.ts';
import type { Wish, Wishes } from '../../lib/core/passage.ts';
import type { Live } from '../ui/useLive.ts';

export interface GuideView {
  /** Which passages are wished for more or less often; null where that can't be changed (a private window). */
  readonly wishes: Wishes | null;
}

export interface GuidePort extends Live<GuideView> {
  /** All of the guide. */
  readonly chapters: readonly ReadChapter[];
  /** The language that it is in, as a BCP 47 tag. */
  readonly language: string;
  /** null: as often as the others. */
  wish(passageId: string, wish: Wish | null): Promise<'saved' | 'failed'>;
  openSettings(): void;
}
