// The pages of Harbour, the practice site: a small made-up social network. Plain functions from a path to HTML, used by
// the server for the first load and by the site's own router in the page, as real networks do.

/** @typedef {{ handle: string, name: string, colour: string, about: string }} Member */

/** @type {Member[]} */
export const MEMBERS = [
  {
    handle: 'alex.moreno',
    name: 'Alex Moreno',
    colour: '#d81b9a',
    about: 'Climbing, coffee, too many plants.',
  },
  { handle: 'noor', name: 'Noor Haddad', colour: '#2f6fab', about: 'Ceramics on Sundays.' },
  { handle: 'tom_b', name: 'Tom Bakker', colour: '#8a6d1c', about: 'Night trains and long reads.' },
  { handle: 'priya.k', name: 'Priya Kumar', colour: '#3d7d4c', about: 'Gardener. Opinions my own.' },
  {
    handle: 'alex.moreno.art',
    name: 'Alex Moreno Art',
    colour: '#7a5aa6',
    about: 'Somebody else: paints boats.',
  },
];

const POSTS = [
  { id: '1041', by: 'noor', text: 'First kiln of the autumn. Three cups survived.' },
  { id: '1042', by: 'alex.moreno', text: 'Back at the wall after two months.' },
  { id: '1043', by: 'tom_b', text: 'Vienna to Venice, window seat, snow all the way.' },
  { id: '1044', by: 'priya.k', text: 'The quince tree gave eleven kilos. Jam, then.' },
  { id: '1045', by: 'alex.moreno', text: 'Coffee place on the corner has changed hands.' },
  { id: '1046', by: 'alex.moreno.art', text: 'Two boats at low tide, oil on board.' },
];

const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const member = (/** @type {string} */ handle) => MEMBERS.find((m) => m.handle === handle.toLowerCase());

const postHtml = (/** @type {typeof POSTS[number]} */ post) => `
  <article><a class="by" href="/@${post.by}">${escape(member(post.by)?.name ?? post.by)}</a>
  <a class="text" href="/@${post.by}/${post.id}">${escape(post.text)}</a></article>`;

const profileHtml = (/** @type {Member} */ m, /** @type {string} */ inner) => `
  <header class="profile" data-profile="${m.handle}"><div class="photo"></div>
  <h1>${escape(m.name)}</h1><p>@${m.handle}</p><p>${escape(m.about)}</p>
  <nav><a href="/@${m.handle}">Posts</a> <a href="/@${m.handle}/story">Story</a> <a href="/@${m.handle}/followers">Followers</a></nav>
  </header>${inner}`;

/**
 * @param {string} address path and query
 * @returns {{ title: string, html: string, colour: string, status: number }}
 */
export function page(address) {
  const url = new URL(address, 'http://harbour.example');
  const path = decodeURIComponent(url.pathname);
  const [, handle, rest] = /^\/@([^/]+)(?:\/(.+?))?\/?$/.exec(path) ?? [];
  const shown = handle === undefined ? undefined : member(handle);
  const plain = { colour: '#eef3f6', status: 200 };
  if (path === '/') return { ...plain, title: 'Harbour', html: POSTS.map(postHtml).join('') };
  if (path === '/people') {
    const links = MEMBERS.map(
      (m) => `<li><a href="/@${m.handle}">${escape(m.name)} <small>@${m.handle}</small></a></li>`,
    );
    return { ...plain, title: 'People · Harbour', html: `<h1>People</h1><ul>${links.join('')}</ul>` };
  }
  if (path === '/search') {
    const query = url.searchParams.get('q') ?? '';
    const found = MEMBERS.filter(
      (m) => query && `${m.handle} ${m.name}`.toLowerCase().includes(query.toLowerCase()),
    );
    const links = found.map((m) => `<li><a href="/@${m.handle}">${escape(m.name)}</a></li>`);
    return {
      ...plain,
      title: 'Search · Harbour',
      html: `<h1>Search: ${escape(query)}</h1><ul>${links.join('')}</ul>`,
    };
  }
  if (shown) {
    const posts = POSTS.filter((post) => post.by === shown.handle);
    const one = posts.find((post) => post.id === rest);
    const inner = one
      ? `<article class="one">${escape(one.text)}</article>`
      : rest === 'story'
        ? '<div class="story">A story, gone tomorrow.</div>'
        : posts.map(postHtml).join('');
    return {
      title: `${shown.name} · Harbour`,
      html: profileHtml(shown, inner),
      colour: shown.colour,
      status: 200,
    };
  }
  return { ...plain, title: 'Not here · Harbour', html: '<h1>Nothing here</h1>', status: 404 };
}
