/** What was painted: the screencast's frames, looked at for the sentinel's colour. */
import { inflateSync } from 'node:zlib';
import type { Tab } from '../support/tab.ts';

const SENTINEL: readonly [number, number, number] = [255, 0, 200];
/** A frame counts when this part of it has the colour. */
const SHARE = 0.02;

/** The pixels of a PNG as the browser writes its frames: 8 bits a channel, not interlaced. */
function pixels(png: Buffer): { readonly channels: number; readonly rows: readonly Buffer[] } {
  const data: Buffer[] = [];
  let width = 0;
  let channels = 0;
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      channels = body[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const rows: Buffer[] = [];
  for (let at = 0; at < raw.length; at += stride + 1) {
    const filter = raw[at];
    const row = Buffer.from(raw.subarray(at + 1, at + 1 + stride));
    const above = rows.at(-1);
    for (let i = 0; i < stride; i++) {
      const a = i < channels ? 0 : row[i - channels]!;
      const b = above?.[i] ?? 0;
      const c = i < channels ? 0 : (above?.[i - channels] ?? 0);
      const p = a + b - c;
      const paeth =
        Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c)
          ? a
          : Math.abs(p - b) <= Math.abs(p - c)
            ? b
            : c;
      const add = [0, a, b, (a + b) >> 1, paeth][filter ?? 0] ?? 0;
      row[i] = (row[i]! + add) & 255;
    }
    rows.push(row);
  }
  return { channels, rows };
}

/** Whether a frame shows the sentinel. */
function showsSentinel(png: Buffer): boolean {
  const { channels, rows } = pixels(png);
  let met = 0;
  let all = 0;
  for (const row of rows) {
    for (let at = 0; at < row.length; at += channels) {
      all += 1;
      if (SENTINEL.every((value, i) => Math.abs(row[at + i]! - value) < 24)) met += 1;
    }
  }
  return met > all * SHARE;
}

export interface Film {
  /** Ends it. @returns how many frames there were, and how many of them show the sentinel */
  stop(): Promise<{ readonly frames: number; readonly painted: number }>;
}

/** Films a tab from now on. */
export async function film(tab: Tab): Promise<Film> {
  const frames: Buffer[] = [];
  const session = await tab.session();
  const forget = tab.browser.cdp.listen(({ method, params, sessionId }) => {
    if (method !== 'Page.screencastFrame' || sessionId !== session) return;
    frames.push(Buffer.from(params.data, 'base64'));
    void tab.send('Page.screencastFrameAck', { sessionId: params.sessionId }).catch(() => {});
  });
  await tab.send('Page.startScreencast', { format: 'png', maxWidth: 160, maxHeight: 100 });
  return {
    async stop() {
      await tab.send('Page.stopScreencast').catch(() => {});
      forget();
      return { frames: frames.length, painted: frames.filter(showsSentinel).length };
    },
  };
}
