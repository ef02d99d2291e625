import { copies } from './copies.ts';
import { facebook } from './facebook.ts';
import { fediverse } from './fediverse.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mirrors } from './mirrors.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import type { TableRows } from './row.ts';
import { snapchat } from './snapchat.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
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
    fediverse,
    linkedin,
    youtube,
    reddit,
    pinterest,
  ],
  mirrors,
  copies,
};
