// @ts-check
// The tasks, on the project's own Node (run.mjs sees to that). `test` is all that CI runs, `check` what of it needs no
// browser; the others are single steps of these. Every step runs, also after one has failed, but for tests of a build
// that could not be made; a summary closes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, ROOT } from './setup.mjs';

/** What `.ci/run` reads its closing line from. */
const TALLY = join(ROOT, '.cache', 'tally.json');

if (process.version !== pinnedNode()) {
  console.error(
    `\nWRONG NODE: this runs on ${process.version}, the project is pinned to ${pinnedNode()}. Use npm test.\n`,
  );
  process.exit(1);
}

const program = (/** @type {string} */ path) => join(ROOT, 'node_modules', ...path.split('/'));
const TOOLS = {
  oxfmt: program('oxfmt/bin/oxfmt'),
  oxlint: program('oxlint/bin/oxlint'),
  knip: program('knip/bin/knip.js'),
  tsc: program('typescript/bin/tsc'),
  vitest: program('vitest/vitest.mjs'),
  wxt: program('wxt/bin/wxt.mjs'),
  start: join(ROOT, 'scripts', 'start.ts'),
  bench: join(ROOT, 'tests', 'bench', 'bench.ts'),
};

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, after?: string[], counts?: boolean, commands: [keyof typeof TOOLS, ...string[]][] }} Step */

/** @type {Record<string, Step>} */
const STEPS = {
  format: { name: 'format', commands: [['oxfmt', '--check', '.']] },
  'format:fix': { name: 'format', commands: [['oxfmt', '.']] },
  lint: { name: 'lint', commands: [['oxlint', '--deny-warnings']] },
  unused: { name: 'nothing unused', commands: [['knip']] },
  typecheck: {
    name: 'typecheck',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  unit: { name: 'unit tests', counts: true, commands: [['vitest', 'run', '--project', 'unit']] },
  build: {
    name: 'build',
    commands: [
      ['wxt', 'build'],
      ['wxt', 'build', '--browser', 'firefox'],
    ],
  },
  'build:test': { name: 'test build', commands: [['wxt', 'build', '--mode', 'testing']] },
  e2e: {
    name: 'end-to-end tests',
    after: ['build', 'build:test'],
    counts: true,
    commands: [['vitest', 'run', '--project', 'e2e']],
  },
  start: { name: 'start', after: ['build'], commands: [['start']] },
  dev: { name: 'start', after: ['build'], commands: [['start', '--dev']] },
  bench: { name: 'benchmarks', after: ['build'], commands: [['bench']] },
};
const CHECK = ['format', 'lint', 'typecheck', 'unused', 'unit', 'build', 'build:test'];

/** @type {Record<string, string[]>} */
const TASKS = {
  test: [...CHECK, 'e2e'],
  check: CHECK,
  e2e: ['build', 'build:test', 'e2e'],
  start: ['build', 'start'],
  dev: ['build', 'dev'],
  bench: ['build', 'bench'],
  ...Object.fromEntries(
    Object.keys(STEPS)
      .filter((id) => !['e2e', 'start', 'dev', 'bench'].includes(id))
      .map((id) => [id, [id]]),
  ),
};

/** @param {string} file @returns {Counts} */
function countsOf(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  // A file that could not even be loaded, or whose set-up failed, has no failed test and still failed.
  for (const { status, assertionResults } of report.testResults) {
    const failed = assertionResults.some((/** @type {{ status: string }} */ t) => t.status === 'failed');
    if (status === 'failed' && !failed) counts.failed++;
  }
  return counts;
}

/** @param {string} id @param {string[]} rest @returns {{ ok: boolean, counts?: Counts | undefined }} */
function runStep(id, rest) {
  const step = STEPS[id];
  if (!step) throw new Error(`no step ${id}`);
  const report = join(ROOT, '.cache', `${id}.json`);
  rmSync(report, { force: true });
  const ok = step.commands.every(([tool, ...args], index) => {
    const last = index === step.commands.length - 1;
    const reporting = step.counts
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : [];
    const all = [TOOLS[tool], ...args, ...reporting, ...(last ? rest : [])];
    return spawnSync(process.execPath, all, { cwd: ROOT, stdio: 'inherit' }).status === 0;
  });
  if (!step.counts) return { ok };
  try {
    return { ok, counts: countsOf(report) };
  } catch {
    return { ok: false };
  }
}

const [task = '', ...rest] = process.argv.slice(2);
const steps = TASKS[task];
if (!steps) {
  console.error(`No task "${task}". There are: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(1);
}
mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(TALLY, { force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Map<string, boolean>} */
const outcomes = new Map();
const lines = [];
for (const id of steps) {
  const name = STEPS[id]?.name ?? id;
  const started = performance.now();
  console.log(`\n── ${name}`);
  const blocked = STEPS[id]?.after?.find((earlier) => outcomes.get(earlier) === false);
  const { ok, counts } = blocked ? { ok: false } : runStep(id, id === steps.at(-1) ? rest : []);
  outcomes.set(id, ok);
  if (counts)
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
  // A failed check that is no test counts as one, so that a red run never says "0 failed".
  if (!ok && !counts?.failed) total.failed++;
  const detail = blocked
    ? `not run: ${blocked} failed`
    : counts
      ? `${counts.passed} passed, ${counts.failed} failed`
      : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  lines.push(`  ${ok ? '✓' : '✗'} ${name.padEnd(18)} ${seconds.padStart(6)} s  ${detail}`);
}

if (steps.length > 1) console.log(`\n── summary\n${lines.join('\n')}`);
writeFileSync(TALLY, JSON.stringify(total));
process.exitCode = [...outcomes.values()].every(Boolean) ? 0 : 1;
