/**
 * A seventh language is one file of messages and one line: adds one that nobody speaks, English with accents and 40 %
 * longer words, to a copy of the project, builds it, and looks in every kind of page for words without room.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "./copy-project";
import { toPseudoMessages } from "./pseudo/pseudo-messages";
import { runCommand } from "./run-command";
import { runMain } from "./run-main";

const PSEUDO = "en-XA";
const LINE = `{ id: "${PSEUDO}", name: "Ƥşḗŭḓǿ", direction: "ltr", script: "latin", numerals: "en-u-nu-latn", readBy: null },`;
const SPEC = "tests/e2e/every-word-has-room.spec.ts";

runMain(async () => {
  const home = process.cwd();
  const folder = copyProject(home, ["en", PSEUDO]);
  process.chdir(folder);
  try {
    addLanguage(folder);
    await run("tsx", "scripts/build.ts");
    await run("playwright", "test", SPEC, "--grep", `@${PSEUDO}`, "--project", "phone");
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
});

function addLanguage(folder: string): void {
  const words = JSON.parse(readFileSync(join(folder, "messages/en.json"), "utf8"));
  writeFileSync(join(folder, `messages/${PSEUDO}.json`), JSON.stringify(toPseudoMessages(words), null, 2));
  const file = join(folder, "lib/i18n/locales.ts");
  writeFileSync(file, readFileSync(file, "utf8").replace("\n] as const", `\n  ${LINE}\n] as const`));
}

async function run(command: string, ...args: string[]): Promise<void> {
  const { code } = await runCommand(command, args, { VERIFY: "1" });
  if (code !== 0) throw new Error(`"${[command, ...args].join(" ")}" failed for ${PSEUDO}.`);
}
