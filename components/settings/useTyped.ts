import { useEffect, useState } from 'preact/hooks';

/**
 * The text of a field of something that is kept: what is kept, also when another tab, a copy or an erasure changes it,
 * until someone types. What they typed stays, whatever is kept meanwhile, until it is kept itself.
 * @param keptAs what would be kept of a typed text
 */
export function useTyped(kept: string, keptAs: (text: string) => string) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed !== null && keptAs(typed) === kept) setTyped(null);
  }, [kept]);
  return {
    text: typed ?? kept,
    type: (text: string): void => setTyped(text === kept ? null : text),
  };
}
