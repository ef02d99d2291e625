/** Renders public/icon/icon.svg to the PNGs that browsers ask for: `node tests/gallery/icons.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/chromium.ts';

const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const svg = readFileSync(`${folder}icon.svg`, 'utf8');
const browser = await launch();
try {
  const tab = await browser.newTab();
  await tab.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  for (const size of [16, 32, 48, 128]) {
    // Stores and install dialogs want air round the large one.
    const drawn = size === 128 ? 96 : size;
    const html = `<!doctype html><style>html,body{margin:0;background:transparent}body{display:grid;place-items:center;height:${size}px;width:${size}px}svg{display:block;width:${drawn}px;height:${drawn}px}</style>${svg}`;
    await tab.evaluate((markup) => {
      document.open();
      document.write(markup);
      document.close();
    }, html);
    await tab.screenshot({ width: size, height: size, path: `${folder}${size}.png` });
  }
} finally {
  await browser.close();
}
