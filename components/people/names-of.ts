import { i18n } from '#i18n';

/**
 * What stands for each thing on a person's list where its handle or address must not: "Instagram, Person 1", and where
 * there are more of a kind "Instagram, 2 of 3, Person 1".
 * @param kinds what each of them is, in the order of the list
 */
export function namesOf(label: string, kinds: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return kinds.map((kind) => {
    const all = kinds.filter((other) => other === kind).length;
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    const name = all === 1 ? kind : i18n.t('people.nth', [kind, number, all]);
    return `${name}, ${label}`;
  });
}
