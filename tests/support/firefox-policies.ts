/**
 * Firefox under policies, as an administrator sets them (https://mozilla.github.io/policy-templates/), beside the
 * machine's own, which stays as it is:
 *
 *   const managed = createManagedFirefox({ ExtensionSettings: { … } });
 *   const firefox = await Firefox.launch({ program: managed.program, … });
 *   …
 *   managed.remove();
 *
 * A release build reads `distribution/policies.json` of the folder that its program stands in, so it gets a folder of
 * its own. The program is copied there, as it would follow a link home; all else is 250 MB, and links do. (A machine
 * that has policies in /etc/firefox goes by those.) Who makes one removes it, once its browsers have ended.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findFirefox } from './firefox.ts';

/** By name, as in `policies` of the file. */
export type Policies = Readonly<Record<string, unknown>>;

export interface ManagedFirefox {
  /** For `Firefox.launch`. */
  readonly program: string;
  /** Takes the place of all policies until now, from the next start on. */
  setPolicies(policies: Policies): void;
  /** Removes its folder, not what was made in profiles. */
  remove(): void;
}

const POLICIES_FOLDER = 'distribution';

/** @param policies what every start is under, until `setPolicies` */
export function createManagedFirefox(policies: Policies): ManagedFirefox {
  const original = realpathSync(findFirefox());
  const home = dirname(original);
  if (!existsSync(join(home, 'omni.ja'))) throw new Error(`${original} is not the program itself.`);
  const folder = mkdtempSync(join(tmpdir(), 'managed-firefox-'));
  const program = join(folder, basename(original));
  for (const name of readdirSync(home))
    if (name !== basename(original) && name !== POLICIES_FOLDER)
      symlinkSync(join(home, name), join(folder, name));
  copyFileSync(original, program);
  mkdirSync(join(folder, POLICIES_FOLDER));
  const setPolicies = (wanted: Policies): void =>
    writeFileSync(join(folder, POLICIES_FOLDER, 'policies.json'), JSON.stringify({ policies: wanted }));
  setPolicies(policies);
  return { program, setPolicies, remove: () => rmSync(folder, { recursive: true }) };
}
