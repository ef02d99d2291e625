import { GOOGLE_HOSTS } from './google-hosts.ts';
import type { SearchRow, SiteSearch } from './row.ts';
import { words } from './words.ts';

/**
 * Parameters in which search engines carry what was searched for, where their row names no others. Those of an earlier
 * search are none of them. Few each: an expression has to leave room for a name.
 */
export const searchParameters: readonly string[] = words('q query p va wd word kw');

export const siteSearch: SiteSearch = {
  segment: 'search',
  // query, keywords, search_query, search_text, term, text, username. What else begins so holds no name.
  parameters: 'q(?:uery)?|[kstu][a-z_]+',
};

/**
 * search, images, videos, news, webhp; not maps, url, alerts, finance, travel, books. Engines that are asked alike share
 * the expressions of a rule, so they have the same paths and parameters.
 */
const paths = '[sivnw]';
/** Of the rarer ones all. */
const parameters = words('q query s su ask eingabe');

export const searches: readonly SearchRow[] = [
  {
    id: 'google',
    name: 'Google',
    hosts: GOOGLE_HOSTS,
    labels: words('www m images news video'),
    paths,
    parameters: ['q'],
    common: true,
    shows: [
      ['instagram:alexj_9274', 'https://www.google.com/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.google.de/search?tbm=isch&q=alexj%5F9274+photos'],
      ['instagram:alexj_9274', 'https://www.google.com/#q=alexj_9274'],
      ['instagram:alexj_9274', 'https://news.google.co.uk/search?q=from:alexj_9274'],
      ['instagram:alexj_9274', 'https://images.google.com.au/images?q=alexj_9274'],
      [
        'instagram:alexj_9274',
        'https://www.google.com/search?q=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
      ],
      ['instagram:alexj_9274', 'https://google.co.jp/search?q=%22alexj_9274%22'],
      ['instagram:sunny', 'https://www.google.com/search?q=%40sunny'],
      ['instagram:sunny', 'https://www.google.com/search?q=sunny+instagram'],
      ['instagram:sunny', 'https://www.google.com/search?q=site%3Ainstagram.com+sunny'],
      ['name: Alexandra Jansen', 'https://www.google.com/search?q=jansen+alexandra+utrecht'],
      ['jane@example.org', 'https://www.google.com/search?q=jane%40example.org'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://www.google.com/search?q=weather&oq=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.google.com/search?q=alexj_92745'],
      ['instagram:alexj_9274', 'https://maps.google.com/?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.google.com/maps?q=alexj_9274'],
      ['instagram:sunny', 'https://www.google.com/search?q=sunny+weather+tomorrow'],
      ['name: Alexandra Jansen', 'https://www.google.com/search?q=alexandra+smith+and+peter+jansen'],
      ['name: Alexandra Jansen', 'https://www.google.com/search?q=jansen+paint'],
      ['name: Alexandra Jansen', 'https://www.google.com/maps/place/Jansen+Bakery'],
    ],
  },
  {
    id: 'bing',
    name: 'Bing',
    hosts: ['bing.com'],
    paths,
    parameters: ['q'],
    common: true,
    shows: [
      ['instagram:alexj_9274', 'https://www.bing.com/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.bing.com/images/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://de.bing.com/search?q=alexj_9274&form=QBLH'],
      ['instagram:alexj_9274', 'https://www.bing.com/news/search?q=alexj_9274'],
      ['name: Alexandra Jansen', 'https://www.bing.com/videos/search?q=alexandra+jansen'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://www.bing.com/search?q=weather&pq=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.bing.com/maps?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.bing.com/search?q=alexj_92745'],
      ['name: Alexandra Jansen', 'https://www.bing.com/search?q=jansen+alexandrina'],
    ],
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    hosts: ['search.yahoo.com'],
    common: true,
    shows: [
      ['instagram:alexj_9274', 'https://images.search.yahoo.com/search/images?p=alexj_9274'],
      ['instagram:alexj_9274', 'https://search.yahoo.com/search?p=alexj_9274'],
      ['instagram:alexj_9274', 'https://video.search.yahoo.com/search/video?p=alexj_9274'],
      ['instagram:alexj_9274', 'https://uk.news.search.yahoo.com/search?p=alexj_9274'],
      ['name: Alexandra Jansen', 'https://de.search.yahoo.com/search?p=alexandra+jansen'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://search.yahoo.com/search?p=weather&fr=alexj_9274'],
      ['instagram:alexj_9274', 'https://search.yahoo.com/search?p=alexj_92745'],
      ['instagram:alexj_9274', 'https://mail.yahoo.com/?p=alexj_9274'],
      ['instagram:alexj_9274', 'https://finance.yahoo.com/search?p=alexj_9274'],
    ],
  },
  {
    id: 'yandex',
    name: 'Yandex',
    hosts: words(
      'yandex.ru yandex.com ya.ru yandex.az yandex.by yandex.co.il yandex.com.am yandex.com.ge yandex.com.tr yandex.ee yandex.eu yandex.fr yandex.kg yandex.kz yandex.lt yandex.lv yandex.md yandex.tj yandex.tm yandex.ua yandex.uz',
    ),
    labels: words('www m images news video'),
    paths,
    parameters: ['text'],
    shows: [
      ['instagram:alexj_9274', 'https://ya.ru/search/?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.ya.ru/images/search?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://ya.ru/video/search?text=alexj_9274'],
      ['name: Alexandra Jansen', 'https://ya.ru/search/?text=alexandra+jansen'],
      ['instagram:alexj_9274', 'https://yandex.ru/search/?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://yandex.com/images/search?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://m.yandex.kz/search/touch?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://yandex.com.tr/video/search?text=alexj_9274'],
      ['name: Alexandra Jansen', 'https://www.yandex.com/search/?lr=1&text=jansen+alexandra'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://ya.ru/search/?text=alexj_92745'],
      ['instagram:alexj_9274', 'https://ya.ru/search/?oq=alexj_9274&text=weather'],
      ['instagram:alexj_9274', 'https://ya.ru/ai?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://kaya.ru/search/?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://yandex.ru/search/?text=weather&oq=alexj_9274'],
      ['instagram:alexj_9274', 'https://yandex.ru/search/?text=alexj_92745'],
      ['instagram:alexj_9274', 'https://yandex.ru/maps/?text=alexj_9274'],
      ['instagram:alexj_9274', 'https://mail.yandex.ru/?text=alexj_9274'],
    ],
  },
  {
    id: 'baidu',
    name: 'Baidu',
    hosts: ['baidu.com'],
    labels: words('www m wap image news tieba video'),
    shows: [
      ['instagram:alexj_9274', 'https://www.baidu.com/s?wd=alexj_9274'],
      ['instagram:alexj_9274', 'https://m.baidu.com/s?word=alexj_9274'],
      ['instagram:alexj_9274', 'https://image.baidu.com/search/index?word=alexj_9274'],
      ['instagram:alexj_9274', 'https://tieba.baidu.com/f?kw=alexj_9274'],
      ['name: Alexandra Jansen', 'https://www.baidu.com/s?wd=jansen%20alexandra'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://www.baidu.com/s?wd=weather&oq=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.baidu.com/s?wd=alexj_92745'],
      ['instagram:alexj_9274', 'https://map.baidu.com/?wd=alexj_9274'],
      ['instagram:alexj_9274', 'https://pan.baidu.com/s?wd=alexj_9274'],
    ],
  },
  {
    id: 'search-engines',
    name: 'DuckDuckGo, Brave, Ecosia, Startpage, Qwant, Kagi, Mojeek and other search engines',
    hosts: words(
      'chat.openai.com chatgpt.com coccoc.com dogpile.com duckduckgo.com duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion ecosia.org freespoke.com gibiru.com go.mail.ru haosou.com kagi.com lukol.com marginalia-search.com mojeek.com oceanhero.today perplexity.ai presearch.com qwant.com search.aol.co.uk search.aol.com search.brave.com search.daum.net search.goo.ne.jp search.lilo.org search.marginalia.nu search.naver.com search.seznam.cz search.yahoo.co.jp searchencrypt.com so.com startpage.com startpagel6srwcjlue4zgq3zevrujfaow726kjytqbbjyrswwmjzcqd.onion stract.com suche.t-online.de swisscows.com yep.com yippy.com you.com',
    ),
    common: true,
    shows: [
      ['instagram:alexj_9274', 'https://duckduckgo.com/?q=alexj_9274&ia=web'],
      ['instagram:alexj_9274', 'https://html.duckduckgo.com/html/?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://search.brave.com/images?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.ecosia.org/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.startpage.com/do/search?query=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.startpage.com/do/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.qwant.com/?q=alexj_9274&t=images'],
      ['instagram:alexj_9274', 'https://kagi.com/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://search.naver.com/search.naver?query=alexj_9274'],
      ['instagram:alexj_9274', 'https://search.seznam.cz/?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.perplexity.ai/search?q=who+is+alexj_9274'],
      ['name: Alexandra Jansen', 'https://duckduckgo.com/?q=alexandra+jansen'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://duckduckgo.com/?q=alexj_92745'],
      ['instagram:alexj_9274', 'https://duckduckgo.com/?x=alexj_9274'],
      ['instagram:alexj_9274', 'https://brave.com/?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.naver.com/?query=alexj_9274'],
      ['instagram:alexj_9274', 'https://shop.example/search?q=alexj_9274'],
      ['instagram:sunny', 'https://duckduckgo.com/?q=sunny+weather'],
    ],
  },
  {
    id: 'other-parameters',
    name: 'Ask, GMX, MetaGer, Sogou and Web.de',
    hosts: words('ask.com metager.de metager.org search.gmx.com sogou.com suche.gmx.net suche.web.de'),
    parameters,
    shows: [
      ['instagram:alexj_9274', 'https://metager.org/meta/meta.ger3?eingabe=alexj_9274'],
      ['instagram:alexj_9274', 'https://suche.web.de/web?su=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.sogou.com/web?query=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.ask.com/web?ask=alexj_9274'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://metager.org/meta/meta.ger3?eingabe=alexj_92745'],
      ['instagram:alexj_9274', 'https://suche.web.de/web?origin=alexj_9274'],
      ['instagram:alexj_9274', 'https://web.de/?su=alexj_9274'],
      ['instagram:sunny', 'https://www.ask.com/web?q=sunny+weather'],
    ],
  },
  {
    id: 'private-search',
    name: 'SearXNG, Whoogle, 4get and LibreY',
    hosts: words(
      '4g.ggtyler.dev 4g.opnxng.com 4get.ca 4get.dcs0.hu 4get.ducks.party 4get.etenie.pl 4get.hbubli.cc 4get.kizuki.lol 4get.konakona.moe 4get.lunar.icu 4get.lvkaszus.pl 4get.perennialte.ch 4get.plunked.party 4get.psily.garden 4get.seitan-ayoub.lol 4get.sijh.net 4get.silly.computer 4get.zzls.xyz 4getus.zzls.xyz librex.nohost.network librey.4o1x5.dev librey.baczek.me librey.darkness.services librey.nube-gran.de librey.org ly.owo.si priv.au s.futureofthe.tech search.blitzw.in search.davidovski.xyz search.disroot.org search.funami.tech search.garudalinux.org search.inetol.net search.liv.town search.revvy.de search.sethforprivacy.com search.stinpriza.org search.technicalvoid.dev search.uwabaki.party searx.be searx.dresden.network searx.fmac.xyz searx.gnu.style searx.mastodontech.de searx.mxchange.org searx.nixnet.services searx.roflcopter.fr searx.ru searx.tiekoetter.com searx.zapashcanon.fr serp.catswords.net wg.vern.cc whoogle.4040940.xyz whoogle.lunar.icu whoogle.privacydev.net',
    ),
    parameters,
    shows: [
      ['instagram:alexj_9274', 'https://search.disroot.org/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://searx.be/?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://4get.ca/web?s=alexj_9274'],
      ['instagram:alexj_9274', 'https://whoogle.lunar.icu/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://librey.org/search.php?q=alexj_9274'],
      ['name: Alexandra Jansen', 'https://searx.be/search?q=alexandra+jansen&categories=images'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://search.disroot.org/search?q=alexj_92745'],
      ['instagram:alexj_9274', 'https://searx.be/preferences?x=alexj_9274'],
      ['instagram:alexj_9274', 'https://disroot.org/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://4get.ca/web?scraper=alexj_9274'],
    ],
  },
];
