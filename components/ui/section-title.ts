import { i18n } from '#i18n';
import type { Section } from '../../lib/core/passage.ts';

/** What a section of the guide is called. */
export function sectionTitle(section: Section): string {
  return i18n.t(`section.${section.replace('-', '_') as SectionKey}`);
}
type SectionKey = Section extends infer Name
  ? Name extends `${infer A}-${infer B}`
    ? `${A}_${B}`
    : Name
  : never;
