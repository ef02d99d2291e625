// @ts-check
// What every npm script calls: `node scripts/run.mjs TASK [arguments]`. Starts on whatever Node ≥ 20 there is, installs
// what is missing, and goes on in tasks.mjs on the project's own Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { explained, ROOT, setup } from './setup.mjs';

const [task = '', ...rest] = process.argv.slice(2);

explained(() => {
  const browser = ['test', 'e2e', 'start', 'dev', 'bench'].includes(task);
  const { node, env } = setup({ browser, quiet: !browser && task !== 'check' });
  const tasks = join(ROOT, 'scripts', 'tasks.mjs');
  const { status } = spawnSync(node, [tasks, task, ...rest], { cwd: ROOT, stdio: 'inherit', env });
  process.exitCode = status ?? 1;
});
