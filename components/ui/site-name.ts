import { i18n } from '#i18n';
import { SEARCHES } from '../../lib/core/attempt.ts';
import { CUSTOM } from '../../lib/core/custom.ts';

interface Names {
  /** A platform's name as people write it: `instagram` → `Instagram`. */
  platformName(platform: string): string;
}

/** What is counted of one site. @param platform null: all that have no name of their own */
export function siteName(platform: string | null, names: Names): string {
  if (platform === null) return i18n.t('popup.siteOthers');
  if (platform === SEARCHES) return i18n.t('popup.siteSearch');
  return platform === CUSTOM ? i18n.t('popup.siteCustom') : names.platformName(platform);
}

/** Where one visit was. */
export function placeName(platform: string, names: Names): string {
  if (platform === SEARCHES) return i18n.t('popup.recentSearch');
  return platform === CUSTOM ? i18n.t('popup.recentCustom') : names.platformName(platform);
}
