/**
 * Is the typed sentence the one that was asked for? What a keyboard, an autocorrect or a dictation changes on its
 * own (quotes, capitals, spaces, full stops, compatibility forms) does not count; the words do.
 */

/** The words of a text alone: compatibility forms unified, lower case, letters, marks and digits. */
function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize('NFKC');
}

/** True when `typed` says the same as `asked`. A sentence without a letter or digit is never matched. */
export function sameSentence(typed: string, asked: string): boolean {
  const wanted = essence(asked);
  return wanted !== '' && essence(typed) === wanted;
}
