/**
 * The practice site's server: what `npm start` offers for trying everything out without one's real ex, and what the
 * end-to-end tests visit. It logs every page it was asked for.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page } from './pages.js';

export const PRACTICE_HOST = 'harbour.example';

const STYLE = `
  body { --shown: #eef3f6; margin: 0; font: 16px/1.5 system-ui, sans-serif; background: var(--shown); color: #14202b; }
  body > nav { background: #12324a; padding: 12px 20px; display: flex; gap: 20px; align-items: center; }
  body > nav a { color: #fff; text-decoration: none; } body > nav b { color: #fff; margin-right: auto; }
  main { max-width: 560px; margin: 24px auto; padding: 0 16px; }
  article, .profile, ul { background: #ffffffe8; border-radius: 12px; padding: 16px 20px; margin: 0 0 12px; list-style: none; }
  article a { display: block; color: inherit; text-decoration: none; } .by { font-weight: 600; }
  .photo { width: 72px; height: 72px; border-radius: 50%; background: var(--shown); border: 4px solid #fff; }
  .story { height: 320px; border-radius: 12px; background: #0004; color: #fff; padding: 20px; }
  h1 { font-size: 22px; margin: 8px 0; } li { padding: 6px 0; } input { padding: 6px 10px; border-radius: 8px; border: 0; }
`;

const document = (address: string) => {
  const { title, html, colour, status } = page(address);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<body style="--shown:${colour}"><nav><b>Harbour</b><a href="/">Feed</a><a href="/people">People</a>
<form action="/search"><input name="q" aria-label="Search" placeholder="Search"></form></nav>
<main>${html}</main><script type="module" src="/app.js"></script></body></html>`;
  return { body, status };
};

const file = (name: string) => readFileSync(new URL(name, import.meta.url));

export interface PracticeSite {
  readonly port: number;
  /** Paths of all pages asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the site on a free port of 127.0.0.1. */
export async function startPracticeSite(): Promise<PracticeSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (address === '/app.js' || address === '/pages.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(file(`.${address}`));
      return;
    }
    requests.push(address);
    const { body, status } = document(address);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
