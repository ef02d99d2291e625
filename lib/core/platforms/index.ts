import { aboutme } from './aboutme.ts';
import { airbnb } from './airbnb.ts';
import { allmylinks } from './allmylinks.ts';
import { alltrails } from './alltrails.ts';
import { anilist } from './anilist.ts';
import { ao3 } from './ao3.ts';
import { badoo } from './badoo.ts';
import { bandcamp } from './bandcamp.ts';
import { beacons } from './beacons.ts';
import { behance } from './behance.ts';
import { bereal } from './bereal.ts';
import { bilibili } from './bilibili.ts';
import { biolink } from './biolink.ts';
import { bitbucket } from './bitbucket.ts';
import { blogger } from './blogger.ts';
import { bluesky } from './bluesky.ts';
import { buymeacoffee } from './buymeacoffee.ts';
import { calcom } from './calcom.ts';
import { calendly } from './calendly.ts';
import { campsite } from './campsite.ts';
import { carrd } from './carrd.ts';
import { cashapp } from './cashapp.ts';
import { chesscom } from './chesscom.ts';
import { clubhouse } from './clubhouse.ts';
import { codeberg } from './codeberg.ts';
import { copies } from './copies.ts';
import { couchsurfing } from './couchsurfing.ts';
import { dailymotion } from './dailymotion.ts';
import { depop } from './depop.ts';
import { deviantart } from './deviantart.ts';
import { devto } from './devto.ts';
import { discord } from './discord.ts';
import { disqus } from './disqus.ts';
import { douban } from './douban.ts';
import { dribbble } from './dribbble.ts';
import { duolingo } from './duolingo.ts';
import { ebay } from './ebay.ts';
import { email } from './email.ts';
import { etsy } from './etsy.ts';
import { facebook } from './facebook.ts';
import { fansly } from './fansly.ts';
import { fediverse } from './fediverse.ts';
import { fetlife } from './fetlife.ts';
import { flickr } from './flickr.ts';
import { garmin } from './garmin.ts';
import { geocaching } from './geocaching.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { goodreads } from './goodreads.ts';
import { hackernews } from './hackernews.ts';
import { hinge } from './hinge.ts';
import { imgur } from './imgur.ts';
import { instagram } from './instagram.ts';
import { kaggle } from './kaggle.ts';
import { kick } from './kick.ts';
import { kofi } from './kofi.ts';
import { komoot } from './komoot.ts';
import { lastfm } from './lastfm.ts';
import { letterboxd } from './letterboxd.ts';
import { librarything } from './librarything.ts';
import { lichess } from './lichess.ts';
import { line } from './line.ts';
import { linkedin } from './linkedin.ts';
import { linktree } from './linktree.ts';
import { livejournal } from './livejournal.ts';
import { lnkbio } from './lnkbio.ts';
import { medium } from './medium.ts';
import { meetup } from './meetup.ts';
import { mirrors } from './mirrors.ts';
import { mixcloud } from './mixcloud.ts';
import { myanimelist } from './myanimelist.ts';
import { nextdoor } from './nextdoor.ts';
import { okcupid } from './okcupid.ts';
import { okru } from './okru.ts';
import { onlyfans } from './onlyfans.ts';
import { patreon } from './patreon.ts';
import { paypal } from './paypal.ts';
import { pinterest } from './pinterest.ts';
import { pixiv } from './pixiv.ts';
import { pof } from './pof.ts';
import { poshmark } from './poshmark.ts';
import { producthunt } from './producthunt.ts';
import { px500 } from './px500.ts';
import { quora } from './quora.ts';
import { ravelry } from './ravelry.ts';
import { reddit } from './reddit.ts';
import { researchgate } from './researchgate.ts';
import { roblox } from './roblox.ts';
import type { TableRows } from './row.ts';
import { rumble } from './rumble.ts';
import { searches, searchParameters, siteSearch } from './searches.ts';
import { snapchat } from './snapchat.ts';
import { soloto } from './soloto.ts';
import { soundcloud } from './soundcloud.ts';
import { spotify } from './spotify.ts';
import { stackoverflow } from './stackoverflow.ts';
import { steam } from './steam.ts';
import { storygraph } from './storygraph.ts';
import { strava } from './strava.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { throne } from './throne.ts';
import { tiktok } from './tiktok.ts';
import { tinder } from './tinder.ts';
import { trakt } from './trakt.ts';
import { tripadvisor } from './tripadvisor.ts';
import { truthsocial } from './truthsocial.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { unsplash } from './unsplash.ts';
import { untappd } from './untappd.ts';
import { venmo } from './venmo.ts';
import { viewers } from './viewers.ts';
import { vimeo } from './vimeo.ts';
import { vinted } from './vinted.ts';
import { vk } from './vk.ts';
import { vsco } from './vsco.ts';
import { wattpad } from './wattpad.ts';
import { weibo } from './weibo.ts';
import { whatsapp } from './whatsapp.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { xing } from './xing.ts';
import { youtube } from './youtube.ts';
import { zhihu } from './zhihu.ts';

/** The table: every platform, mirror, wrapper and archive that the product knows, as plain data. */
export const ROWS: TableRows = {
  platforms: [
    instagram,
    facebook,
    x,
    tiktok,
    snapchat,
    threads,
    whatsapp,
    email,
    telegram,
    aboutme,
    airbnb,
    allmylinks,
    alltrails,
    anilist,
    ao3,
    badoo,
    bandcamp,
    beacons,
    behance,
    bereal,
    bilibili,
    biolink,
    bitbucket,
    blogger,
    bluesky,
    buymeacoffee,
    calcom,
    calendly,
    campsite,
    carrd,
    cashapp,
    chesscom,
    codeberg,
    couchsurfing,
    dailymotion,
    depop,
    deviantart,
    devto,
    discord,
    disqus,
    douban,
    dribbble,
    duolingo,
    ebay,
    etsy,
    fansly,
    fediverse,
    fetlife,
    flickr,
    garmin,
    geocaching,
    github,
    gitlab,
    goodreads,
    hackernews,
    hinge,
    imgur,
    kaggle,
    kick,
    kofi,
    komoot,
    lastfm,
    letterboxd,
    librarything,
    lichess,
    line,
    linkedin,
    linktree,
    livejournal,
    lnkbio,
    medium,
    meetup,
    mixcloud,
    myanimelist,
    nextdoor,
    okcupid,
    okru,
    onlyfans,
    patreon,
    paypal,
    pinterest,
    pixiv,
    pof,
    poshmark,
    producthunt,
    px500,
    quora,
    ravelry,
    reddit,
    researchgate,
    roblox,
    rumble,
    soloto,
    soundcloud,
    spotify,
    stackoverflow,
    steam,
    storygraph,
    strava,
    substack,
    throne,
    tinder,
    trakt,
    tripadvisor,
    truthsocial,
    tumblr,
    twitch,
    unsplash,
    untappd,
    venmo,
    vimeo,
    vinted,
    vk,
    vsco,
    wattpad,
    weibo,
    wordpress,
    xing,
    youtube,
    zhihu,
    clubhouse,
  ],
  mirrors: [...mirrors, ...viewers],
  copies,
  searches,
  searchParameters,
  siteSearch,
};
