/** What the export costs: pages, seconds, bytes and memory in one language and in all, and where nothing changed. */
import { rmSync } from "node:fs";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { type BuildFigures, measureBuild } from "./bench-build/measure-build";
import { copyProject } from "./copy-project";
import { runMain } from "./run-main";

const MAX_SECONDS = 480;

runMain(async () => {
  const one = await buildIn(FINISHED_LOCALES.slice(0, 1));
  const all = await buildIn(FINISHED_LOCALES);
  print("one language", one);
  print(`${FINISHED_LOCALES.length} languages`, all);
  const [pages, seconds] = [all.pages - one.pages, all.seconds - one.seconds];
  const perPage = seconds / pages;
  console.log(
    `a page more costs ${(perPage * 1000).toFixed(0)} ms; the first language ${((one.seconds * 1000) / one.pages).toFixed(0)} ms a page`,
  );
  console.log(`all languages: ${all.seconds.toFixed(0)} s, wanted: at most ${MAX_SECONDS} s`);
});

/** A cold build of a copy of the project in some of its languages, and a second one of the same. */
async function buildIn(locales: readonly string[]): Promise<BuildFigures> {
  const folder = copyProject(process.cwd(), locales);
  try {
    return await measureBuild(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(name: string, { pages, seconds, again, bytes, peakBytes }: BuildFigures): void {
  console.log(
    `${name}: ${pages} pages, ${seconds.toFixed(1)} s cold, ${again.toFixed(1)} s where nothing changed, ` +
      `${megabytes(bytes)} MB in out/, ${megabytes(peakBytes)} MB of memory at most`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
