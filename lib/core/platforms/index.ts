import { behance } from './behance.ts';
import { bereal } from './bereal.ts';
import { bluesky } from './bluesky.ts';
import { cashapp } from './cashapp.ts';
import { chesscom } from './chesscom.ts';
import { copies } from './copies.ts';
import { deviantart } from './deviantart.ts';
import { discord } from './discord.ts';
import { dribbble } from './dribbble.ts';
import { duolingo } from './duolingo.ts';
import { ebay } from './ebay.ts';
import { email } from './email.ts';
import { etsy } from './etsy.ts';
import { facebook } from './facebook.ts';
import { fediverse } from './fediverse.ts';
import { flickr } from './flickr.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { goodreads } from './goodreads.ts';
import { hinge } from './hinge.ts';
import { instagram } from './instagram.ts';
import { kick } from './kick.ts';
import { kofi } from './kofi.ts';
import { lastfm } from './lastfm.ts';
import { letterboxd } from './letterboxd.ts';
import { lichess } from './lichess.ts';
import { linkedin } from './linkedin.ts';
import { linktree } from './linktree.ts';
import { medium } from './medium.ts';
import { mirrors } from './mirrors.ts';
import { nextdoor } from './nextdoor.ts';
import { onlyfans } from './onlyfans.ts';
import { patreon } from './patreon.ts';
import { paypal } from './paypal.ts';
import { pinterest } from './pinterest.ts';
import { poshmark } from './poshmark.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import type { TableRows } from './row.ts';
import { searches, searchParameters } from './searches.ts';
import { snapchat } from './snapchat.ts';
import { soundcloud } from './soundcloud.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import { strava } from './strava.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tinder } from './tinder.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { venmo } from './venmo.ts';
import { vk } from './vk.ts';
import { vsco } from './vsco.ts';
import { weibo } from './weibo.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

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
    behance,
    bereal,
    bluesky,
    cashapp,
    chesscom,
    deviantart,
    discord,
    dribbble,
    duolingo,
    ebay,
    etsy,
    fediverse,
    flickr,
    github,
    gitlab,
    goodreads,
    hinge,
    kick,
    kofi,
    lastfm,
    letterboxd,
    lichess,
    linkedin,
    linktree,
    medium,
    nextdoor,
    onlyfans,
    patreon,
    paypal,
    pinterest,
    poshmark,
    quora,
    reddit,
    soundcloud,
    spotify,
    steam,
    strava,
    substack,
    tinder,
    tumblr,
    twitch,
    venmo,
    vk,
    vsco,
    weibo,
    youtube,
  ],
  mirrors,
  copies,
  searches,
  searchParameters,
};
