import { i18n } from '#i18n';

/** What someone new is called until the user writes another name: "Person 2", with the first number that is free. */
export function defaultLabel(people: readonly { readonly label: string }[]): string {
  const taken = new Set(people.map(({ label }) => label));
  for (let number = 1; ; number += 1) {
    const label = i18n.t('people.defaultLabel', [number]);
    if (!taken.has(label)) return label;
  }
}
