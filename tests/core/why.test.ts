import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX } from '../support/person-matrix.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'why-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function why(list: readonly string[], urls: readonly string[]) {
  const files = { list: join(folder, 'list'), urls: join(folder, 'urls') };
  writeFileSync(files.list, list.join('\n'));
  writeFileSync(files.urls, `${urls.join('\n')}\n`);
  const run = spawnSync(process.execPath, ['scripts/why.ts', '--list', files.list, '--urls', files.urls], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return {
    status: run.status,
    stderr: run.stderr,
    answers: lines.map((line) => JSON.parse(line) as unknown),
  };
}

describe('npm run why', () => {
  it('answers for each URL in order: blocked or not, by which account, in which form', () => {
    const { status, stderr, answers } = why(
      ['instagram:jane.doe', 'name: Jane Doe', 'https://janedoe.blog/about'],
      [
        'https://www.instagram.com/Jane.Doe/',
        'https://x.com/home',
        'https://x.com/search?q=doe+jane',
        'https://janedoe.blog/about/me',
        'no address',
      ],
    );
    expect(answers).toEqual([
      {
        url: 'https://www.instagram.com/Jane.Doe/',
        verdict: 'block',
        platform: 'instagram',
        account: 'instagram:jane.doe',
        form: 'profile',
      },
      { url: 'https://x.com/home', verdict: 'allow', platform: null, account: null, form: null },
      {
        url: 'https://x.com/search?q=doe+jane',
        verdict: 'block',
        platform: 'x',
        account: 'name:Jane Doe',
        form: 'search',
      },
      {
        url: 'https://janedoe.blog/about/me',
        verdict: 'block',
        platform: 'custom',
        account: 'https://janedoe.blog/about',
        form: 'page',
      },
      { url: 'no address', verdict: 'allow', platform: null, account: null, form: null },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('tells the reason of a line that it does not understand, after all answers, with exit status 2', () => {
    const { status, stderr, answers } = why(
      ['x:i', 'x:janedoe'],
      ['https://x.com/janedoe', 'https://x.com/i/bookmarks'],
    );
    expect(answers).toMatchObject([{ verdict: 'block' }, { verdict: 'allow' }]);
    expect(stderr).toContain(':1: x:i: “i” is one of X’s own pages, not a person.');
    expect(status).toBe(2);
  });

  it('judges 10,000 URLs in under two seconds', () => {
    const { list, mustBlock, mustNotBlock } = MATRIX;
    const urls = Array.from({ length: 250 }, () => [...mustBlock, ...mustNotBlock]).flat();
    const start = performance.now();
    const { answers } = why(list, urls);
    expect(answers).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('says how it is called when it is called wrongly', () => {
    const run = spawnSync(process.execPath, ['scripts/why.ts', '--list'], { encoding: 'utf8' });
    expect(run.status).toBe(64);
    expect(run.stderr).toContain('--list FILE --urls FILE');
  });
});
