// Harbour's router: links change the page without a load.
import { page } from './pages.js';

function show() {
  const { title, html, colour } = page(location.pathname + location.search);
  document.title = title;
  document.body.style.setProperty('--shown', colour);
  const main = document.querySelector('main');
  if (main) main.innerHTML = html;
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (
    !(link instanceof HTMLAnchorElement) ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    link.target
  )
    return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show();
});
addEventListener('popstate', show);
