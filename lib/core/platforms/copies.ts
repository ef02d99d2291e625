import { GOOGLE_HOSTS } from './google-hosts.ts';
import type { CopyRow } from './row.ts';

const TRANSLATE_GOOGLE_HOSTS = GOOGLE_HOSTS.map((host) => `translate.${host}`);

/**
 * Sites whose addresses lead to, or hold a copy of, another address. Only these: an address in any other site's query
 * is not the person's page.
 */
export const copies: readonly CopyRow[] = [
  {
    id: 'meta-links',
    name: 'Link pages of Facebook, Instagram, Threads, Messenger and WhatsApp',
    type: 'wrapper',
    common: true,
    hosts: [
      'l.facebook.com',
      'l.instagram.com',
      'l.messenger.com',
      'l.threads.com',
      'l.threads.net',
      'l.wl.co',
      'lm.facebook.com',
    ],
    patterns: [
      '?u={url}',
      '//facebook.com/l.php?u={url}',
      '//facebook.com/flx/warn?u={url}',
      '//facebook.com/plugins/*?href={url}',
    ],
    shows: [
      [
        'instagram:alexj_9274',
        'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274&e=AT0',
      ],
      [
        'instagram:alexj_9274',
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&h=AT0',
      ],
      [
        'instagram:alexj_9274',
        'https://lm.facebook.com/l.php?h=AT0&u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%3Figsh%3D1',
      ],
      ['instagram:alexj_9274', 'https://l.threads.com/?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274&e=AT0'],
      [
        'instagram:alexj_9274',
        'https://l.messenger.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://l.wl.co/l?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      [
        'instagram:alexj_9274',
        'https://www.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://www.facebook.com/flx/warn/?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'facebook:alex.jansen92',
        'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Falexjansen92&tabs=timeline',
      ],
      [
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
        'https://www.instagram.com/alexj_9274/',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F'],
      ['instagram:alexj_9274', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Falexj_9274'],
      [
        'instagram:alexj_9274',
        'https://l.facebook.com/l.php?h=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://blog.example/l.php?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fexample.com%2F'],
      [
        'instagram:alexj_9274',
        'https://www.facebook.com/sharer.php?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
  },
  {
    id: 'url-links',
    name: 'Link pages of Reddit, Slack, Outlook, SoundCloud, Disqus, Bluesky and SkyView',
    type: 'wrapper',
    hosts: [
      'click.redditmail.com',
      'disq.us',
      'embed.bsky.app',
      'exit.sc',
      'gate.sc',
      'out.reddit.com',
      'safelinks.protection.outlook.com',
      'skyview.social',
      'slack-redir.net',
      'smartredirect.de',
      'w.soundcloud.com',
    ],
    patterns: ['?url={url}', '//disq.us/url?url={url}:*'],
    shows: [
      [
        'instagram:alexj_9274',
        'https://out.reddit.com/t3_abc?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&token=x',
      ],
      [
        'instagram:alexj_9274',
        'https://click.redditmail.com/CL0/1?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://slack-redir.net/link?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&data=05',
      ],
      ['instagram:alexj_9274', 'https://gate.sc/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://exit.sc/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274'],
      [
        'instagram:alexj_9274',
        'https://disq.us/url?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%3AhAsh_1&cuid=1',
      ],
      [
        'instagram:alexj_9274',
        'https://smartredirect.de/redir/clickGate.php?p=1&url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'soundcloud:alexj-9274',
        'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/alexj-9274&color=1',
      ],
      [
        'bluesky:alexj9274.bsky.social',
        'https://embed.bsky.app/oembed?url=https%3A%2F%2Fbsky.app%2Fprofile%2Falexj9274.bsky.social%2Fpost%2F3k',
      ],
      [
        'bluesky:alexj9274.bsky.social',
        'https://skyview.social/?url=https%3A%2F%2Fbsky.app%2Fprofile%2Falexj9274.bsky.social%2Fpost%2F3k&viewtype=tree',
      ],
    ],
    ignores: [
      [
        'instagram:alexj_9274',
        'https://out.reddit.com/t3_abc?url=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://www.reddit.com/submit?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://slack-redir.net/link?v=3&ref=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://slack.com/link?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      [
        'instagram:alexj_9274',
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
  },
  {
    id: 'google-links',
    name: 'Google’s link and AMP pages',
    type: 'wrapper',
    hosts: GOOGLE_HOSTS,
    patterns: ['/url?q={url}', '/url?url={url}', '/amp/s/{url}', '/imgres?imgrefurl={url}'],
    shows: [
      ['instagram:alexj_9274', 'https://www.google.de/url?q=https://www.instagram.com/alexj_9274/&sa=D'],
      [
        'instagram:alexj_9274',
        'https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://www.google.co.uk/amp/s/www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://www.google.com/imgres?imgurl=https%3A%2F%2Fx.example%2Fa.jpg&imgrefurl=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://www.google.com/url?q=https://www.instagram.com/alexj_92745/'],
      [
        'instagram:alexj_9274',
        'https://www.google.com/url?ref=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://www.google.com/amp/s/example.org/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://www.google.com/imgres?imgurl=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://google.example/url?q=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
  },
  {
    id: 'site-links',
    name: 'Link pages of YouTube, LinkedIn, X, TikTok, Pinterest, Tumblr, VK, Steam, Weibo, OK.ru, Zhihu, Medium, Telegram and Pocket',
    type: 'wrapper',
    patterns: [
      '//youtube.com/redirect?q={url}',
      '//linkedin.com/redir/redirect?url={url}',
      '//linkedin.com/safety/go?url={url}',
      '//linkedin.com/authwall?sessionRedirect={url}',
      '//publish.twitter.com/?query={url}',
      '//tiktok.com/link/v2?target={url}',
      '//pinterest.com/offsite?url={url}',
      '//t.umblr.com/redirect?z={url}',
      '//vk.com/away.php?to={url}',
      '//vk.ru/away.php?to={url}',
      '//steamcommunity.com/linkfilter?url={url}',
      '//steamcommunity.com/linkfilter?u={url}',
      '//weibo.cn/sinaurl?u={url}',
      '//weibo.cn/sinaurl?toasturl={url}',
      '//ok.ru/dk?st.link={url}',
      '//link.zhihu.com/?target={url}',
      '//medium.com/r?url={url}',
      '//t.me/iv?url={url}',
      '//getpocket.com/redirect?url={url}',
    ],
    shows: [
      [
        'instagram:alexj_9274',
        'https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fwww.instagram.com%2Falexj_9274',
      ],
      ['instagram:alexj_9274', 'https://www.youtube.com/redirect?q=www.instagram.com%2Falexj_9274'],
      [
        'instagram:alexj_9274',
        'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&urlhash=a',
      ],
      [
        'instagram:alexj_9274',
        'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&trk=x',
      ],
      [
        'linkedin:alex-jansen-9274',
        'https://www.linkedin.com/authwall?trk=x&sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Falex-jansen-9274',
      ],
      [
        'x:alexj_9274',
        'https://publish.twitter.com/?query=https%3A%2F%2Ftwitter.com%2Falexj_9274&widget=Timeline',
      ],
      [
        'instagram:alexj_9274',
        'https://www.tiktok.com/link/v2?aid=1&target=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://www.pinterest.com/offsite/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&pin=1',
      ],
      [
        'instagram:alexj_9274',
        'https://t.umblr.com/redirect?z=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&t=x',
      ],
      [
        'instagram:alexj_9274',
        'https://vk.com/away.php?to=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&cc_key=',
      ],
      ['instagram:alexj_9274', 'https://vk.ru/away.php?to=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      [
        'instagram:alexj_9274',
        'https://steamcommunity.com/linkfilter/?url=https://www.instagram.com/alexj_9274/',
      ],
      [
        'instagram:alexj_9274',
        'https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://weibo.cn/sinaurl?u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      [
        'instagram:alexj_9274',
        'https://weibo.cn/sinaurl?toasturl=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://ok.ru/dk?cmd=logExternal&st.link=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://link.zhihu.com/?target=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://medium.com/r/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://t.me/iv?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&rhash=1'],
      [
        'instagram:alexj_9274',
        'https://getpocket.com/redirect?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      [
        'instagram:alexj_9274',
        'https://www.youtube.com/redirect?event=x&v=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://vk.com/share.php?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://t.me/share/url?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      [
        'instagram:alexj_9274',
        'https://getpocket.com/edit?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
  },
  {
    id: 'nameless-links',
    name: 'Href.li, Anonym.to and DeviantArt’s link page',
    type: 'wrapper',
    patterns: [
      '//href.li/?{url}',
      '//anonym.to/?{url}',
      '//anonymz.com/?{url}',
      '//nullrefer.com/?{url}',
      '//deviantart.com/users/outgoing?{url}',
    ],
    shows: [
      ['instagram:alexj_9274', 'https://href.li/?https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://anonym.to/?https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://anonymz.com/?https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://nullrefer.com/?https://www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://www.deviantart.com/users/outgoing?https://www.instagram.com/alexj_9274/',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://href.li/?https://www.instagram.com/alexj_92745/'],
      ['instagram:alexj_9274', 'https://anonym.to/?https://example.org/alexj_9274'],
      [
        'instagram:alexj_9274',
        'https://www.deviantart.com/users/incoming?https://www.instagram.com/alexj_9274/',
      ],
      ['instagram:alexj_9274', 'https://href.example/?https://www.instagram.com/alexj_9274/'],
    ],
  },
  {
    id: 'search-links',
    name: 'Link pages of DuckDuckGo, Bing and Yahoo',
    type: 'wrapper',
    patterns: [
      '//duckduckgo.com/l?uddg={url}',
      '//bing.com/ck/a?u=a1{url64}',
      '//r.search.yahoo.com/*/RU={url}/*',
      '//r.search.yahoo.com/*/*/*/*/RU={url}/*',
    ],
    shows: [
      [
        'instagram:alexj_9274',
        'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&rut=1',
      ],
      [
        'instagram:alexj_9274',
        'https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly93d3cuaW5zdGFncmFtLmNvbS9hbGV4al85Mjc0Lw&ntb=1',
      ],
      [
        'instagram:alexj_9274',
        'https://r.search.yahoo.com/_ylt=AwrE/RU=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F/RK=2/RS=x',
      ],
      [
        'instagram:alexj_9274',
        'https://r.search.yahoo.com/_ylt=AwrE/RV=2/RE=1/RO=10/RU=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F/RK=2/RS=x',
      ],
    ],
    ignores: [
      [
        'instagram:alexj_9274',
        'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F',
      ],
      ['instagram:alexj_9274', 'https://duckduckgo.com/?x=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://www.bing.com/ck/a?u=a1aHR0cHM6Ly9leGFtcGxlLm9yZy8'],
      [
        'instagram:alexj_9274',
        'https://r.search.yahoo.com/_ylt=AwrE/RU=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F/RK=2/RS=x',
      ],
    ],
  },
  {
    id: 'mail-links',
    name: 'Link pages of mail filters and Firefox',
    type: 'wrapper',
    patterns: ['//urldefense.com/v3/__{url}', '//outgoing.prod.webservices.mozgcp.net/v1/*/{url}'],
    shows: [
      ['instagram:alexj_9274', 'https://urldefense.com/v3/__https://www.instagram.com/alexj_9274/__;!!AbC'],
      ['instagram:alexj_9274', 'https://urldefense.com/v3/__https://www.instagram.com/alexj_9274__;!!AbC!x$'],
      [
        'instagram:alexj_9274',
        'https://outgoing.prod.webservices.mozgcp.net/v1/0abc/https://www.instagram.com/alexj_9274/',
      ],
      [
        'instagram:alexj_9274',
        'https://outgoing.prod.webservices.mozgcp.net/v1/1abc/https://instagram.com/alexj_9274?x=1',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://urldefense.com/v3/__https://www.instagram.com/alexj_92745/__;!!AbC'],
      ['instagram:alexj_9274', 'https://urldefense.com/v3/__https://example.org/__;!!alexj_9274'],
      [
        'instagram:alexj_9274',
        'https://outgoing.prod.webservices.mozgcp.net/v1/0abc/https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F',
      ],
      ['instagram:alexj_9274', 'https://urldefense.example/v3/__https://www.instagram.com/alexj_9274/__;'],
    ],
  },
  {
    id: 'wayback',
    name: 'Wayback Machine',
    type: 'archive',
    common: true,
    patterns: [
      '//web.archive.org/web/*/{url}',
      '//web.archive.org/web/{url}',
      '//web.archive.org/save/{url}',
      '//archive.org/wayback/available?url={url}',
    ],
    shows: [
      ['instagram:alexj_9274', 'https://web.archive.org/web/2024/https://www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://web.archive.org/web/20240102030405if_/http://instagram.com/alexj_9274',
      ],
      ['instagram:alexj_9274', 'https://web.archive.org/web/2023/instagram.com/alexj_9274'],
      ['instagram:alexj_9274', 'https://web.archive.org/web/*/https://www.instagram.com/alexj_9274*'],
      ['instagram:alexj_9274', 'https://web.archive.org/web/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://web.archive.org/save/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://archive.org/wayback/available?url=instagram.com/alexj_9274'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://web.archive.org/web/2024/https://www.instagram.com/alexj_92745/'],
      ['instagram:alexj_9274', 'https://web.archive.org/web/2024/https://example.org/alexj_9274/'],
      ['instagram:alexj_9274', 'https://archive.org/details/@alexj_9274'],
      ['instagram:alexj_9274', 'https://web.archive.org/web/2024/https://www.instagram.com/explore/'],
    ],
  },
  {
    id: 'archive-today',
    name: 'archive.today',
    type: 'archive',
    common: true,
    hosts: [
      'archive.fo',
      'archive.is',
      'archive.li',
      'archive.md',
      'archive.ph',
      'archive.today',
      'archive.vn',
    ],
    patterns: ['/{url}', '/*/{url}', '/o/*/{url}', '/?url={url}'],
    shows: [
      ['instagram:alexj_9274', 'https://archive.ph/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://archive.today/newest/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://archive.is/20240102030405/https://instagram.com/alexj_9274'],
      ['instagram:alexj_9274', 'https://archive.li/o/AbCdE/https://www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://archive.fo/?run=1&url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://archive.md/submit/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://archive.ph/https://www.instagram.com/alexj_92745/'],
      ['instagram:alexj_9274', 'https://archive.ph/AbCdE'],
      ['instagram:alexj_9274', 'https://archive.ph/newest/https://example.org/alexj_9274'],
      ['instagram:alexj_9274', 'https://archive.is/search/?q=alexj_9274'],
    ],
  },
  {
    id: 'archives',
    name: 'Ghostarchive, Megalodon, Arquivo.pt and WebCite',
    type: 'archive',
    patterns: [
      '//ghostarchive.org/search?term={url}',
      '//gyo.tc/{url}',
      '//megalodon.jp/?url={url}',
      '//arquivo.pt/wayback/*/{url}',
      '//webcitation.org/query?url={url}',
    ],
    shows: [
      [
        'instagram:alexj_9274',
        'https://ghostarchive.org/search?term=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://gyo.tc/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://megalodon.jp/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      [
        'instagram:alexj_9274',
        'https://arquivo.pt/wayback/20240102030405/https://www.instagram.com/alexj_9274/',
      ],
      [
        'instagram:alexj_9274',
        'https://www.webcitation.org/query?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      [
        'instagram:alexj_9274',
        'https://ghostarchive.org/search?term=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://ghostarchive.org/archive/AbCdE?x=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://gyo.tc/https://www.instagram.com/alexj_92745/'],
      ['instagram:alexj_9274', 'https://arquivo.pt/wayback/20240102030405/https://example.org/'],
    ],
  },
  {
    id: 'caches',
    name: 'Caches of Google, Bing and Yandex',
    type: 'cache',
    patterns: [
      '//webcache.googleusercontent.com/search?q=cache:*:{url}',
      '//webcache.googleusercontent.com/search?q=cache:{url}',
      '//cc.bingj.com/cache.aspx?q={url}',
      '//cc.bingj.com/cache.aspx?u={url}',
      '//yandexwebcache.net/yandbtm?url={url}',
    ],
    shows: [
      [
        'instagram:alexj_9274',
        'https://webcache.googleusercontent.com/search?q=cache:AbC123:https://www.instagram.com/alexj_9274/+alexj&hl=en',
      ],
      [
        'instagram:alexj_9274',
        'https://webcache.googleusercontent.com/search?q=cache:instagram.com/alexj_9274',
      ],
      [
        'instagram:alexj_9274',
        'https://cc.bingj.com/cache.aspx?q=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F&d=1',
      ],
      [
        'instagram:alexj_9274',
        'https://cc.bingj.com/cache.aspx?d=1&u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://yandexwebcache.net/yandbtm?fmode=inject&url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      [
        'instagram:alexj_9274',
        'https://webcache.googleusercontent.com/search?q=cache:AbC123:https://www.instagram.com/alexj_92745/',
      ],
      ['instagram:alexj_9274', 'https://webcache.googleusercontent.com/search?q=cache:example.org'],
      ['instagram:alexj_9274', 'https://cc.bingj.com/cache.aspx?q=weather'],
      [
        'instagram:alexj_9274',
        'https://yandexwebcache.net/yandbtm?text=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
  },
  {
    id: 'translators',
    name: 'Translations by Google, Yandex and Microsoft',
    type: 'translator',
    common: true,
    hosts: TRANSLATE_GOOGLE_HOSTS,
    patterns: [
      '//{url}.translate.goog/',
      '/translate?u={url}',
      '/website?u={url}',
      '//translate.yandex.com/translate?url={url}',
      '//translate.yandex.ru/translate?url={url}',
      '//translated.turbopages.org/proxy_u/*/https/{url}',
      '//translatetheweb.com/?a={url}',
      '//microsofttranslator.com/bv.aspx?a={url}',
    ],
    shows: [
      [
        'instagram:alexj_9274',
        'https://www-instagram-com.translate.goog/alexj_9274/?_x_tr_sl=en&_x_tr_tl=de',
      ],
      [
        'instagram:alexj_9274',
        'https://translate.google.com/translate?sl=en&u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://translate.google.de/website?sl=en&u=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://translate.yandex.com/translate?lang=en&url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://translate.yandex.ru/translate?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://translated.turbopages.org/proxy_u/en-ru.ru.1/https/www.instagram.com/alexj_9274/',
      ],
      [
        'instagram:alexj_9274',
        'https://www.translatetheweb.com/?from=en&a=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://www.microsofttranslator.com/bv.aspx?a=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://www--instagram-com.translate.goog/alexj_9274/'],
      ['instagram:alexj_9274', 'https://www-instagram-com.translate.goog/alexj_92745/'],
      [
        'instagram:alexj_9274',
        'https://translate.google.com/?text=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://translate.yandex.com/?text=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://translate.google.com/translate?u=https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F',
      ],
    ],
  },
  {
    id: 'proxies',
    name: 'Text and raw proxies',
    type: 'proxy',
    patterns: [
      '//r.jina.ai/{url}',
      '//12ft.io/{url}',
      '//12ft.io/proxy?q={url}',
      '//1ft.io/{url}',
      '//api.allorigins.win/*?url={url}',
      '//corsproxy.io/?{url}',
      '//corsproxy.io/?url={url}',
      '//cors-anywhere.herokuapp.com/{url}',
      '//thingproxy.freeboard.io/fetch/{url}',
      '//api.codetabs.com/v1/proxy?quest={url}',
      '//freedium.cfd/{url}',
      '//txtify.it/{url}',
      '//removepaywall.com/search?url={url}',
    ],
    shows: [
      ['instagram:alexj_9274', 'https://r.jina.ai/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://12ft.io/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://12ft.io/proxy?q=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://1ft.io/https://www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://api.allorigins.win/raw?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      [
        'instagram:alexj_9274',
        'https://api.allorigins.win/get?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://corsproxy.io/?https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://corsproxy.io/?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
      ['instagram:alexj_9274', 'https://cors-anywhere.herokuapp.com/https://www.instagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://thingproxy.freeboard.io/fetch/https://www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://api.codetabs.com/v1/proxy/?quest=https://www.instagram.com/alexj_9274/',
      ],
      ['medium:alexj9274', 'https://freedium.cfd/https://medium.com/@alexj9274/some-story-b62607a43a8c'],
      ['instagram:alexj_9274', 'https://txtify.it/https://www.instagram.com/alexj_9274/'],
      [
        'instagram:alexj_9274',
        'https://www.removepaywall.com/search?url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://r.jina.ai/https://www.instagram.com/alexj_92745/'],
      ['instagram:alexj_9274', 'https://12ft.io/https://example.org/alexj_9274'],
      [
        'instagram:alexj_9274',
        'https://api.allorigins.win/raw?x=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://corsproxy.io/?https%3A%2F%2Fwww.instagram.com%2Falexj_92745%2F'],
      ['instagram:alexj_9274', 'https://jina.ai/?q=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F'],
    ],
  },
];
