// @ts-check
// Makes a fresh machine ready, and leaves a ready one alone. Plain Node 20 and no dependency: it runs before there is
// anything in node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, HOW_TO_GET_CHROMIUM } from './find-chromium.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OWN_NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
/** What the own Node needs of Debian, and what the browser tests need; the fonts so that pages have letters. */
const DEBIAN_FOR_NODE = ['libatomic1'];
const DEBIAN_FOR_BROWSER = ['chromium', 'firefox-esr', 'xvfb', 'xdotool', 'fonts-liberation'];

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The own Node's version, as pinned in package.json. */
export const pinnedNode = () => `v${readJson('package.json').devDependencies.node}`;

class SetupError extends Error {}

function run(/** @type {string} */ command, /** @type {string[]} */ args, env = process.env) {
  console.log(`setup: ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env, shell });
  if (status !== 0)
    throw new SetupError(`${command} ${args.join(' ')} failed ${error?.message ?? `(${status})`}`);
}

/** What npm wrote down of its last install against what the lock file asks for. */
function dependenciesMatch() {
  if (!existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const there = readJson('node_modules/.package-lock.json').packages;
  const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = there[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
  return same && Object.keys(there).every((path) => wanted[path] !== undefined);
}

/** Its version, or what it said instead. */
function ownNodeVersion() {
  const { stdout, stderr, error } = spawnSync(OWN_NODE, ['--version'], { encoding: 'utf8' });
  return (stdout || stderr || error?.message || '').trim();
}

/** npm by the Node that runs this: in an npm script `node` may be the own one, which may not be whole yet. */
function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  if (cli) run(process.execPath, [cli, ...args]);
  else run('npm', args);
}

function installDependencies() {
  let installed = false;
  if (!dependenciesMatch()) {
    npm('ci', '--loglevel=error');
    installed = true;
  }
  if (ownNodeVersion() !== pinnedNode()) {
    // `npm ci --ignore-scripts` leaves the program out.
    npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts');
    installed = true;
  }
  const version = ownNodeVersion();
  if (version !== pinnedNode()) {
    throw new SetupError(
      `THE PROJECT'S OWN NODE DOES NOT RUN: wanted ${pinnedNode()} at ${OWN_NODE}, got "${version}". ` +
        'Was it installed with --ignore-scripts, or for another machine? Remove node_modules and run again.',
    );
  }
  return installed;
}

/** What of these Debian does not have yet. */
function missingOnDebian(/** @type {string[]} */ names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  const there = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !there.has(name) && !(name === 'chromium' && findChromium()));
}

/** On Debian as root installs; elsewhere looks whether there is a browser, if one is wanted. */
function installSystem(/** @type {boolean} */ browser) {
  let installed = false;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const missing = missingOnDebian([...DEBIAN_FOR_NODE, ...(browser ? DEBIAN_FOR_BROWSER : [])]);
    if (missing.length > 0) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      run('apt-get', ['update', '--quiet'], env);
      run('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', ...missing], env);
      installed = true;
    }
  }
  if (browser && !findChromium()) throw new SetupError(HOW_TO_GET_CHROMIUM);
  return installed;
}

/**
 * Installs what is missing, and answers with the program and environment to run everything else with.
 * @param {{ browser: boolean, quiet: boolean }} wanted
 */
export function setup({ browser, quiet }) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetupError(`Node 20 or newer is needed to start (this is ${process.version}).`);
  }
  const installed = [installSystem(browser), installDependencies()].some(Boolean);
  if (!quiet) {
    const found = browser
      ? `dependencies, Node ${pinnedNode()} and ${findChromium()}`
      : `dependencies and Node ${pinnedNode()}`;
    console.log(installed ? `setup: done: ${found}` : `setup: nothing to install, found ${found}`);
  }
  const bin = join(ROOT, 'node_modules', '.bin');
  return { node: OWN_NODE, env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` } };
}

/** @param {() => void} work */
export function explained(work) {
  try {
    work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
