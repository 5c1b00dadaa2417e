import { rmSync } from "node:fs";
import { join } from "node:path";
import { weighOut } from "../bench-build/measure-build";
import { timeBuild } from "../bench-build/time-build";
import { copyProject } from "../copy-project";
import { admitPlaces } from "./admit-places";
import { type Figure, ofBuild, ofPage } from "./figures";
import { GENERATED_INDEX } from "./generate-edition";
import { NEWEST_YEAR } from "./generate-folder";
import { measureRanking } from "./measure-ranking";
import type { Measured } from "./print-growth";
import { SCALE_SEED, type ScaleSet } from "./scale-sets";
import { timeCheckIn } from "./time-check-in";
import { weighPageFile } from "./weigh-file";
import { writeSet } from "./write-set";

const LOCALE = "en";
const EDITION = `${GENERATED_INDEX}/${NEWEST_YEAR}`;
const RANKING = `rankings/${EDITION}`;
/** The ranking, and what else lists places or editions. */
const WEIGHED = [RANKING, `weights/${EDITION}`, "rankings", "data", "countries/rus", "compare"];

/**
 * Builds a copy of the project, in English, once as it is and then with each set in turn, and measures its pages: a
 * set's build finds kept what does not hang on it. The copy is deleted in the end or where something fails, and the
 * generated data with it.
 */
export async function measureSets(
  sets: readonly ScaleSet[],
  note: (measured: readonly Measured[]) => void,
): Promise<Measured[]> {
  const project = process.cwd();
  const copy = copyProject(project, [LOCALE]);
  const measured: Measured[] = [];
  try {
    admitPlaces(copy);
    await timeBuild(copy);
    for (const set of sets) {
      writeSet(project, copy, set, SCALE_SEED);
      measured.push({ set, figures: await measureSet(copy, set) });
      note(measured);
    }
    return measured;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function measureSet(copy: string, { places }: ScaleSet): Promise<Figure[]> {
  const checked = await timeCheckIn(copy);
  const built = await timeBuild(copy);
  const out = join(copy, "out");
  return [
    { name: "data check", unit: "ms", value: checked },
    ...ofBuild({ ...built, ...weighOut(copy) }),
    ...WEIGHED.flatMap((path) => ofPage(path, weighPageFile(out, join(LOCALE, path, "index.html")))),
    ...(await measureRanking(out, `${LOCALE}/${RANKING}/`, places)),
  ];
}
