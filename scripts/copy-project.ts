import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const LOCALES_FILE = "lib/i18n/locales.ts";
const FINISHED = /FINISHED_LOCALES = [^;]+/;

/**
 * A copy of the files under version control beside the project, its packages linked, with these languages finished
 * and no others. Beside it and not in the temporary folder, since hard links do not cross file systems.
 */
export function copyProject(root: string, locales: readonly string[]): string {
  const folder = mkdtempSync(join(dirname(root), "ai-standings-copy-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root });
  for (const file of files.toString().split("\0").filter(Boolean))
    cpSync(join(root, file), join(folder, file));
  execFileSync("cp", ["-al", join(root, "node_modules"), join(folder, "node_modules")]);
  limitLocales(join(folder, LOCALES_FILE), locales);
  return folder;
}

function limitLocales(file: string, locales: readonly string[]): void {
  const code = readFileSync(file, "utf8");
  if (!FINISHED.test(code)) throw new Error(`${file}: no list FINISHED_LOCALES to shorten.`);
  writeFileSync(file, code.replace(FINISHED, `FINISHED_LOCALES = ${JSON.stringify(locales)}`));
}
