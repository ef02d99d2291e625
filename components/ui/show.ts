import { render, type VNode } from 'preact';
import { i18n } from '#i18n';

/** Shows a page of ours, in the language and the direction of its sentences. */
export function show(page: VNode): void {
  const { documentElement: root } = document;
  root.lang = i18n.t('format.language');
  root.dir = i18n.t('format.direction');
  render(page, document.body);
}
