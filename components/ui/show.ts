import { render, type VNode } from 'preact';
import { i18n } from '#i18n';

/**
 * Shows a page of ours, in the language and the direction of its sentences.
 * @param title what the tab is called: never our name, which others may see; undefined: the page says it itself
 */
export function show(page: VNode, title?: string): void {
  const { documentElement: root } = document;
  root.lang = i18n.t('format.language');
  root.dir = i18n.t('format.direction');
  if (title !== undefined) document.title = title;
  render(page, document.body);
}
