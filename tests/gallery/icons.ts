/** Renders the SVGs of public/icon/ to the PNGs that browsers ask for: `node tests/gallery/icons.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/chromium.ts';

const folders = ['', 'plain/'].map((name) =>
  fileURLToPath(new URL(`../../public/icon/${name}`, import.meta.url)),
);
const browser = await launch();
try {
  const tab = await browser.newTab();
  await tab.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  for (const [folder, size] of folders.flatMap((one) =>
    (one.endsWith('plain/') ? [16, 32, 48] : [16, 32, 48, 128]).map((px) => [one, px] as const),
  )) {
    const svg = readFileSync(`${folder}icon.svg`, 'utf8');
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
