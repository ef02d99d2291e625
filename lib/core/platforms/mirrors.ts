import type { MirrorRow } from './row.ts';
import { words } from './words.ts';

/** Front-ends: the platform’s people under the platform’s own paths, on other hosts. */
export const mirrors: readonly MirrorRow[] = [
  {
    id: 'nitter',
    name: 'Nitter',
    of: 'x',
    hosts: words(
      'lightbrd.com nitter.1d4.us nitter.42l.fr nitter.catsarch.com nitter.it nitter.kareem.one nitter.kavin.rocks nitter.net nitter.poast.org nitter.privacydev.net nitter.privacyredirect.com nitter.space nitter.tiekoetter.com nuku.trabun.org twiiit.com xcancel.com',
    ),
    shows: [
      ['x:alexj_9274', 'https://nitter.net/alexj_9274'],
      ['x:alexj_9274', 'https://nitter.poast.org/AlexJ_9274/rss'],
      ['x:alexj_9274', 'https://xcancel.com/alexj_9274/with_replies'],
      ['x:alexj_9274', 'https://xcancel.com/search?f=tweets&q=from%3Aalexj_9274'],
      ['https://nitter.net/alexj_9274', 'https://x.com/alexj_9274'],
    ],
    ignores: [
      ['x:alexj_9274', 'https://nitter.net/alexj_92745'],
      ['x:alexj_9274', 'https://xcancel.com/search?f=tweets&q=weather'],
      ['x:alexj_9274', 'https://nitter.net/otheruser/status/1'],
      ['instagram:alexj_9274', 'https://nitter.net/alexj_9274'],
    ],
  },
  {
    id: 'x-embeds',
    name: 'previews of X',
    of: 'x',
    hosts: words('fixupx.com fixvx.com fxtwitter.com twittpr.com unfurlx.com vxtwitter.com'),
    shows: [
      ['x:alexj_9274', 'https://vxtwitter.com/alexj_9274'],
      ['x:alexj_9274', 'https://fxtwitter.com/AlexJ_9274/status/1'],
      ['x:alexj_9274', 'https://d.fixupx.com/alexj_9274/status/1'],
      ['x:alexj_9274', 'https://fixvx.com/alexj_9274'],
    ],
    ignores: [
      ['x:alexj_9274', 'https://vxtwitter.com/alexj_92745'],
      ['x:alexj_9274', 'https://fxtwitter.com/otheruser/status/1'],
      ['x:alexj_9274', 'https://fxtwitter.com/i/status/1'],
      ['x:alexj_9274', 'https://vxtwitter.com.example/alexj_9274'],
    ],
  },
  {
    id: 'instagram-front-ends',
    name: 'Kittygram and Proxigram',
    of: 'instagram',
    hosts: words(
      'gram.whatever.social ig.floppa.one ig.opnxng.com ig.snine.nl kg.lus.lu kg.meowing.de kittygr.am kittygram.irelephant.net kittygram.kareem.one kittygram.nadeko.net kittygram.nexussfan.cz kittygram.pussthecat.org proxigram.kyun.li proxigram.lunar.icu proxigram.privacyredirect.com',
    ),
    shows: [
      ['instagram:alexj_9274', 'https://kittygr.am/alexj_9274'],
      ['instagram:alexj_9274', 'https://ig.opnxng.com/AlexJ_9274/'],
      ['instagram:alexj_9274', 'https://kittygram.nadeko.net/alexj_9274/reels'],
      ['instagram:alexj_9274', 'https://proxigram.lunar.icu/stories/alexj_9274'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://kittygr.am/alexj_92745'],
      ['instagram:alexj_9274', 'https://kittygr.am/p/Cabc123'],
      ['instagram:alexj_9274', 'https://ig.opnxng.com/otheruser/tagged?ref=alexj_9274'],
      ['instagram:alexj_9274', 'https://opnxng.com/alexj_9274'],
    ],
  },
  {
    id: 'instagram-embeds',
    name: 'previews of Instagram',
    of: 'instagram',
    hosts: words('ddinstagram.com eeinstagram.com kkinstagram.com vxinstagram.com'),
    shows: [
      ['instagram:alexj_9274', 'https://ddinstagram.com/alexj_9274'],
      ['instagram:alexj_9274', 'https://www.kkinstagram.com/alexj_9274/'],
      ['instagram:alexj_9274', 'https://d.ddinstagram.com/AlexJ_9274'],
      ['instagram:alexj_9274', 'https://vxinstagram.com/stories/alexj_9274/1'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://ddinstagram.com/p/Cabc123'],
      ['instagram:alexj_9274', 'https://ddinstagram.com/alexj_92745'],
      ['instagram:alexj_9274', 'https://ddinstagram.com/reel/alexj_9274'],
      ['instagram:alexj_9274', 'https://instagram.example/alexj_9274'],
    ],
  },
  {
    id: 'proxitok',
    name: 'ProxiTok',
    of: 'tiktok',
    hosts: words(
      'cringe.seitan-ayoub.lol cringe.whatever.social cringe.whateveritworks.org proxitok.belloworld.it proxitok.esmailelbob.xyz proxitok.lunar.icu proxitok.pabloferreiro.es proxitok.privacy.com.de proxitok.privacydev.net proxitok.pussthecat.org proxitok.r4fo.com tik.hostux.net tiktok.chauvet.pro tiktok.wpme.pl tok.adminforge.de tok.artemislena.eu tok.habedieeh.re tt.opnxng.com',
    ),
    shows: [
      ['tiktok:alexj.9274', 'https://proxitok.pabloferreiro.es/@alexj.9274'],
      ['tiktok:alexj.9274', 'https://tok.artemislena.eu/@AlexJ.9274/video/1'],
      ['tiktok:alexj.9274', 'https://tok.adminforge.de/%40alexj.9274'],
      ['tiktok:alexj.9274', 'https://tt.opnxng.com/@alexj.9274/rss'],
    ],
    ignores: [
      ['tiktok:alexj.9274', 'https://proxitok.pabloferreiro.es/@alexj9274'],
      ['tiktok:alexj.9274', 'https://proxitok.pabloferreiro.es/tag/alexj.9274'],
      ['tiktok:alexj.9274', 'https://tok.adminforge.de/@otheruser/video/1'],
      ['tiktok:alexj.9274', 'https://opnxng.com/@alexj.9274'],
    ],
  },
  {
    id: 'tiktok-embeds',
    name: 'previews of TikTok',
    of: 'tiktok',
    hosts: words('d.tnktok.com tfxktok.com tiktxk.com tnktok.com vxtiktok.com'),
    shows: [
      ['tiktok:alexj.9274', 'https://vxtiktok.com/@alexj.9274'],
      ['tiktok:alexj.9274', 'https://www.tnktok.com/@AlexJ.9274/video/1'],
      ['tiktok:alexj.9274', 'https://tiktxk.com/@alexj.9274'],
      ['tiktok:alexj.9274', 'https://www.vxtiktok.com/@alexj.9274/'],
    ],
    ignores: [
      ['tiktok:alexj.9274', 'https://vxtiktok.com/@alexj9274'],
      ['tiktok:alexj.9274', 'https://vxtiktok.com/t/alexj.9274'],
      ['tiktok:alexj.9274', 'https://tnktok.com/@otheruser/video/1'],
      ['tiktok:alexj.9274', 'https://vxtiktok.example/@alexj.9274'],
    ],
  },
  {
    id: 'redlib',
    name: 'Redlib, Libreddit and Teddit',
    of: 'reddit',
    hosts: words(
      'i.opnxng.com rdt.trom.tf red.artemislena.eu reddit.lol redlib.catsarch.com redlib.cow.rip redlib.nadeko.net redlib.privacyredirect.com redlib.privadency.com safereddit.com snoo.ioens.is t.sneed.network td.vern.cc teddit.adminforge.de teddit.bus-hit.me teddit.domain.glass teddit.froth.zone teddit.garudalinux.org teddit.ggc-project.de teddit.hostux.net teddit.httpjames.space teddit.laserdisc.tokyo teddit.net teddit.no-logs.com teddit.privacytools.io teddit.projectsegfau.lt teddit.pussthecat.org teddit.rawbit.ninja teddit.sethforprivacy.com teddit.tinfoil-hat.net teddit.tokhmi.xyz teddit.xbdm.fun teddit.zaggy.nl',
    ),
    shows: [
      ['reddit:alexj_9274', 'https://redlib.catsarch.com/u/alexj_9274/comments'],
      ['reddit:alexj_9274', 'https://safereddit.com/user/AlexJ_9274'],
      ['reddit:alexj_9274', 'https://teddit.net/u/alexj_9274'],
      ['reddit:alexj_9274', 'https://redlib.nadeko.net/search?q=author%3Aalexj_9274'],
    ],
    ignores: [
      ['reddit:alexj_9274', 'https://redlib.catsarch.com/user/otheruser'],
      ['reddit:alexj_9274', 'https://safereddit.com/r/alexj_9274'],
      ['reddit:alexj_9274', 'https://teddit.net/u/alexj_92745'],
      ['reddit:alexj_9274', 'https://safereddit.com/r/de/comments/abc/alexj_9274'],
    ],
  },
  {
    id: 'reddit-embeds',
    name: 'previews of Reddit',
    of: 'reddit',
    hosts: ['rxddit.com', 'vxreddit.com'],
    shows: [
      ['reddit:alexj_9274', 'https://rxddit.com/u/alexj_9274'],
      ['reddit:alexj_9274', 'https://www.rxddit.com/user/AlexJ_9274'],
      ['reddit:alexj_9274', 'https://vxreddit.com/user/alexj_9274/'],
      ['reddit:alexj_9274', 'https://vxreddit.com/u/alexj_9274?x=1'],
    ],
    ignores: [
      ['reddit:alexj_9274', 'https://rxddit.com/r/alexj_9274'],
      ['reddit:alexj_9274', 'https://rxddit.com/user/alexj_92745'],
      ['reddit:alexj_9274', 'https://rxddit.com/r/de/comments/1/alexj_9274'],
      ['reddit:alexj_9274', 'https://rxddit.example/u/alexj_9274'],
    ],
  },
  {
    id: 'youtube-front-ends',
    name: 'Invidious, Piped and CloudTube',
    of: 'youtube',
    hosts: words(
      'efy.piped.pages.dev inv-ygg.nadeko.net inv.nadeko.net inv.nadeko.ygg invidious.f5.si invidious.nerdvpn.de invidious.tiekoetter.com pd.vern.cc piped.adminforge.de piped.colinslegacy.com piped.ducks.party piped.garudalinux.org piped.hostux.net piped.lunar.icu piped.mha.fi piped.moomoo.me piped.privacydev.net piped.private.coffee piped.projectsegfau.lt piped.qdi.fi piped.smnz.de piped.tokhmi.xyz piped.video tube.boritsch.de tube.cadence.moe watch.leptons.xyz watch.whatever.social yt.chocolatemoo53.com',
    ),
    shows: [
      ['youtube:UCaX7jQ2mZk4N6pR5tW3vBcQ', 'https://inv.nadeko.net/channel/UCaX7jQ2mZk4N6pR5tW3vBcQ'],
      ['https://www.youtube.com/@alexj.9274', 'https://piped.video/@AlexJ.9274/videos'],
      ['https://www.youtube.com/user/alexj9274', 'https://yt.chocolatemoo53.com/user/alexj9274'],
      ['youtube:UCaX7jQ2mZk4N6pR5tW3vBcQ', 'https://tube.cadence.moe/channel/UCaX7jQ2mZk4N6pR5tW3vBcQ'],
    ],
    ignores: [
      ['youtube:UCaX7jQ2mZk4N6pR5tW3vBcQ', 'https://inv.nadeko.net/channel/UCbX7jQ2mZk4N6pR5tW3vBcQ'],
      ['https://www.youtube.com/@alexj.9274', 'https://piped.video/@alexj.92744'],
      ['https://www.youtube.com/@alexj.9274', 'https://inv.nadeko.net/watch?v=dQw4w9WgXcQ'],
      ['https://www.youtube.com/@alexj.9274', 'https://nadeko.net/@alexj.9274'],
    ],
  },
  {
    id: 'twitch-front-ends',
    name: 'SafeTwitch and Twineo',
    of: 'twitch',
    hosts: words(
      'safetwitch.4o1x5.dev safetwitch.adminforge.de safetwitch.canine.tools safetwitch.darkness.services safetwitch.drgns.space safetwitch.ducks.party safetwitch.nogafam.fr safetwitch.privacyredirect.com safetwitch.privadency.com ttv.vern.cc twineo.drgns.space twineo.exozy.me twitch.blitzw.in twitch.sudovanilla.org',
    ),
    shows: [
      ['twitch:alexj_9274', 'https://safetwitch.drgns.space/alexj_9274'],
      ['twitch:alexj_9274', 'https://ttv.vern.cc/AlexJ_9274'],
      ['twitch:alexj_9274', 'https://twitch.sudovanilla.org/alexj_9274/videos'],
      ['twitch:alexj_9274', 'https://safetwitch.adminforge.de/search?term=alexj_9274'],
    ],
    ignores: [
      ['twitch:alexj_9274', 'https://safetwitch.drgns.space/alexj_92745'],
      ['twitch:alexj_9274', 'https://ttv.vern.cc/directory/alexj_9274'],
      ['twitch:alexj_9274', 'https://ttv.vern.cc/videos/1'],
      ['twitch:alexj_9274', 'https://vern.cc/alexj_9274'],
    ],
  },
  {
    id: 'priviblur',
    name: 'Priviblur',
    of: 'tumblr',
    hosts: words(
      'pb.bloat.cat pb.cleberg.net pb.proxik.cloud priviblur.canine.tools priviblur.privadency.com priviblur.pussthecat.org priviblur.thebunny.zone tb.opnxng.com tumblr.nerdvpn.de',
    ),
    shows: [
      ['tumblr:alexj-9274', 'https://pb.bloat.cat/alexj-9274'],
      ['tumblr:alexj-9274', 'https://priviblur.pussthecat.org/AlexJ-9274/1'],
      ['tumblr:alexj-9274', 'https://tb.opnxng.com/search/alexj-9274'],
      ['tumblr:alexj-9274', 'https://tumblr.nerdvpn.de/alexj-9274/'],
    ],
    ignores: [
      ['tumblr:alexj-9274', 'https://pb.bloat.cat/alexj-92745'],
      ['tumblr:alexj-9274', 'https://pb.bloat.cat/tagged/alexj-9274'],
      ['tumblr:alexj-9274', 'https://pb.bloat.cat/otherblog/alexj-9274'],
      ['tumblr:alexj-9274', 'https://bloat.cat/alexj-9274'],
    ],
  },
  {
    id: 'binternet',
    name: 'Binternet',
    of: 'pinterest',
    hosts: words(
      'binternet.4o1x5.dev binternet.canine.tools binternet.darkness.services binternet.ducks.party binternet.lunar.icu binternet.privacyredirect.com binternet.privadency.com binternet.revvy.de bn.bloat.cat bn.kuuro.net bn.opnxng.com',
    ),
    shows: [
      ['pinterest:alexj9274', 'https://bn.bloat.cat/alexj9274'],
      ['pinterest:alexj9274', 'https://binternet.ducks.party/AlexJ9274/a-board'],
      ['pinterest:alexj9274', 'https://bn.opnxng.com/alexj9274/_created'],
      ['pinterest:alexj9274', 'https://bn.kuuro.net/alexj9274'],
    ],
    ignores: [
      ['pinterest:alexj9274', 'https://bn.bloat.cat/alexj92745'],
      ['pinterest:alexj9274', 'https://bn.bloat.cat/pin/1'],
      ['pinterest:alexj9274', 'https://bn.bloat.cat/otheruser/alexj9274'],
      ['pinterest:alexj9274', 'https://bloat.cat/alexj9274'],
    ],
  },
  {
    id: 'soundcloak',
    name: 'soundcloak',
    of: 'soundcloud',
    hosts: words(
      'sc.bloat.cat sc.monochrome.tf sc.opnxng.com sc1.maid.zone sc2.bloat.cat sc2.maid.zone sc3.maid.zone soundcloak.nadeko.net soundcloak.thoughtcrime.st soundcloak.tijn.dev',
    ),
    shows: [
      ['soundcloud:alexj-9274', 'https://sc.bloat.cat/alexj-9274'],
      ['soundcloud:alexj-9274', 'https://sc1.maid.zone/AlexJ-9274/a-track'],
      ['soundcloud:alexj-9274', 'https://soundcloak.nadeko.net/search?q=alexj-9274'],
      ['soundcloud:alexj-9274', 'https://sc.opnxng.com/alexj-9274/sets'],
    ],
    ignores: [
      ['soundcloud:alexj-9274', 'https://sc.bloat.cat/alexj-92745'],
      ['soundcloud:alexj-9274', 'https://sc.bloat.cat/otheruser/alexj-9274'],
      ['soundcloud:alexj-9274', 'https://sc.bloat.cat/tags/alexj-9274'],
      ['soundcloud:alexj-9274', 'https://maid.zone/alexj-9274'],
    ],
  },
  {
    id: 'quetre',
    name: 'Quetre',
    of: 'quora',
    hosts: words(
      'ask.habedieeh.re ask.sudovanilla.org q.307200.xyz q.opnxng.com qr.vern.cc qt.bloat.cat que.wilbvr.me questions.whateveritworks.org quetre.blackdrgn.nl quetre.canine.tools quetre.drgns.space quetre.ducks.party quetre.esmailelbob.xyz quetre.fascinated.cc quetre.franklyflawless.org quetre.frontendfriendly.xyz quetre.iket.me quetre.jeikobu.net quetre.lunar.icu quetre.marcopisco.com quetre.nadeko.net quetre.privacydev.net quetre.privacyredirect.com quetre.private.coffee quetre.projectsegfau.lt quetre.pufe.org quetre.pussthecat.org quetre.r4fo.com quetre.tokhmi.xyz quora.nerdvpn.de quora.vern.cc',
    ),
    shows: [
      ['quora:Alex-Jansen-33', 'https://quetre.lunar.icu/profile/Alex-Jansen-33'],
      ['quora:Alex-Jansen-33', 'https://quora.vern.cc/profile/alex-jansen-33'],
      ['quora:Alex-Jansen-33', 'https://q.opnxng.com/profile/Alex-Jansen-33/answers'],
      ['quora:Alex-Jansen-33', 'https://quetre.pussthecat.org/What-is-it/answer/Alex-Jansen-33'],
    ],
    ignores: [
      ['quora:Alex-Jansen-33', 'https://quetre.lunar.icu/profile/Alex-Jansen-3'],
      ['quora:Alex-Jansen-33', 'https://quora.vern.cc/topic/Alex-Jansen-33'],
      ['quora:Alex-Jansen-33', 'https://quora.vern.cc/Alex-Jansen-33'],
      ['quora:Alex-Jansen-33', 'https://vern.cc/profile/Alex-Jansen-33'],
    ],
  },
  {
    id: 'scribe',
    name: 'Scribe, LibMedium and Freedium',
    of: 'medium',
    hosts: words(
      'freedium.cfd libmedium.batsense.net libmedium.ducks.party m.opnxng.com md.vern.cc medium.hostux.net r.sudovanilla.org sc.vern.cc scribe.nixnet.services scribe.privacyredirect.com scribe.r4fo.com scribe.rawbit.ninja scribe.rip',
    ),
    shows: [
      ['medium:alexj9274', 'https://scribe.rip/@alexj9274/some-story-b62607a43a8c'],
      ['medium:alexj9274', 'https://freedium.cfd/@AlexJ9274'],
      ['medium:alexj9274', 'https://libmedium.batsense.net/@alexj9274'],
      ['medium:alexj9274', 'https://md.vern.cc/%40alexj9274'],
    ],
    ignores: [
      ['medium:alexj9274', 'https://scribe.rip/@alexj92745'],
      ['medium:alexj9274', 'https://scribe.rip/alexj9274/some-story'],
      ['medium:alexj9274', 'https://scribe.rip/tag/alexj9274'],
      ['medium:alexj9274', 'https://scribe.example/@alexj9274'],
    ],
  },
  {
    id: 'gothub',
    name: 'GotHub',
    of: 'github',
    hosts: words(
      'gothub.dev.projectsegfau.lt gothub.libre.tw gothub.lunar.icu gothub.projectsegfau.lt gothub.r4fo.com gothub.wuemeli.com',
    ),
    shows: [
      ['github:alexj-9274', 'https://gothub.lunar.icu/alexj-9274'],
      ['github:alexj-9274', 'https://gothub.projectsegfau.lt/AlexJ-9274/repo'],
      ['github:alexj-9274', 'https://gothub.r4fo.com/alexj-9274'],
      ['github:alexj-9274', 'https://gothub.wuemeli.com/alexj-9274/'],
    ],
    ignores: [
      ['github:alexj-9274', 'https://gothub.lunar.icu/alexj-92745'],
      ['github:alexj-9274', 'https://gothub.lunar.icu/otheruser/alexj-9274'],
      ['github:alexj-9274', 'https://gothub.lunar.icu/topics/alexj-9274'],
      ['github:alexj-9274', 'https://lunar.icu/alexj-9274'],
    ],
  },
  {
    id: 'biblioreads',
    name: 'BiblioReads',
    of: 'goodreads',
    hosts: words(
      'biblioreads.canine.tools biblioreads.ducks.party biblioreads.eu.org biblioreads.franklyflawless.org biblioreads.lunar.icu biblioreads.mooo.com biblioreads.privacyfucking.rocks biblioreads.privacyredirect.com biblioreads.snine.nl biblioreads.vercel.app bl.vern.cc br.bloat.cat read.freedit.eu read.seitan-ayoub.lol read.whateveritworks.org reads.nezumi.party',
    ),
    shows: [
      ['goodreads:92740351', 'https://biblioreads.eu.org/user/show/92740351-alex'],
      ['goodreads:92740351', 'https://bl.vern.cc/user/show/92740351'],
      ['goodreads:92740351', 'https://biblioreads.lunar.icu/review/list/92740351'],
      ['goodreads:92740351', 'https://br.bloat.cat/user/show/92740351-x'],
    ],
    ignores: [
      ['goodreads:92740351', 'https://biblioreads.eu.org/user/show/927403512-alex'],
      ['goodreads:92740351', 'https://bl.vern.cc/book/show/92740351'],
      ['goodreads:92740351', 'https://bl.vern.cc/author/show/92740351'],
      ['goodreads:92740351', 'https://vern.cc/user/show/92740351'],
    ],
  },
  {
    id: 'bluesky-embeds',
    name: 'previews of Bluesky',
    of: 'bluesky',
    hosts: words('bskye.app bskyx.app bsyy.app cbsky.app fxbsky.app vxbsky.app'),
    shows: [
      [
        'bluesky:alexj9274.bsky.social',
        'https://fxbsky.app/profile/alexj9274.bsky.social/post/3kkvo4d4jd32g',
      ],
      ['bluesky:alexj9274.bsky.social', 'https://vxbsky.app/profile/AlexJ9274.bsky.social'],
      ['bluesky:alexj9274.bsky.social', 'https://bskyx.app/profile/alexj9274.bsky.social/post/3k'],
      ['bluesky:alexj9274.bsky.social', 'https://r.fxbsky.app/profile/alexj9274.bsky.social'],
    ],
    ignores: [
      ['bluesky:alexj9274.bsky.social', 'https://fxbsky.app/profile/xalexj9274.bsky.social'],
      ['bluesky:alexj9274.bsky.social', 'https://fxbsky.app/hashtag/alexj9274.bsky.social'],
      ['bluesky:alexj9274.bsky.social', 'https://fxbsky.app/profile/other.bsky.social/post/3k'],
      ['bluesky:alexj9274.bsky.social', 'https://fxbsky.example/profile/alexj9274.bsky.social'],
    ],
  },
  {
    id: 'threads-embeds',
    name: 'previews of Threads',
    of: 'threads',
    hosts: ['fixthreads.net', 'fixthreads.seria.moe', 'vxthreads.net'],
    shows: [
      ['threads:alexj_9274', 'https://fixthreads.net/@alexj_9274'],
      ['threads:alexj_9274', 'https://www.vxthreads.net/@AlexJ_9274/post/C8abc'],
      ['threads:alexj_9274', 'https://fixthreads.seria.moe/@alexj_9274'],
      ['threads:alexj_9274', 'https://vxthreads.net/%40alexj_9274'],
    ],
    ignores: [
      ['threads:alexj_9274', 'https://fixthreads.net/@alexj_92745'],
      ['threads:alexj_9274', 'https://vxthreads.net/@otheruser/post/C8abc'],
      ['threads:alexj_9274', 'https://vxthreads.net/t/alexj_9274'],
      ['threads:alexj_9274', 'https://seria.moe/@alexj_9274'],
    ],
  },
  {
    id: 'skunkyart',
    name: 'SkunkyArt',
    of: 'deviantart',
    hosts: words(
      'art.bloat.cat da.opnxng.com lost-skunk.cc sa.dc09.ru sa.orehus.club skunky.bloat.cat skunkyart.lumaeris.com',
    ),
    forms: [
      { name: 'profile', patterns: ['/group_user?q={handle}'] },
      { name: 'search', patterns: ['/search?q={query}'], shared: true },
    ],
    shows: [
      ['deviantart:alexj-9274', 'https://skunky.bloat.cat/group_user?q=alexj-9274&type=a'],
      ['deviantart:alexj-9274', 'https://art.bloat.cat/group_user?type=about&q=AlexJ-9274'],
      ['deviantart:alexj-9274', 'https://da.opnxng.com/group_user?q=alexj-9274'],
      ['deviantart:alexj-9274', 'https://lost-skunk.cc/search?q=alexj-9274'],
    ],
    ignores: [
      ['deviantart:alexj-9274', 'https://skunky.bloat.cat/group_user?q=alexj-92745'],
      ['deviantart:alexj-9274', 'https://skunky.bloat.cat/post/otheruser/alexj-9274'],
      ['deviantart:alexj-9274', 'https://da.opnxng.com/search?q=alexj'],
      ['deviantart:alexj-9274', 'https://bloat.cat/group_user?q=alexj-9274'],
    ],
  },
];
