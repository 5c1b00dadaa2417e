import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIRST_MINUTE, type FirstMinute, fillAddress } from "@/lib/api/first-minute";
import { loadApiFiles } from "@/lib/data/load-api-files";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { type RunningServer, startServer } from "@/scripts/serve/start-server";
import { makeFolder } from "./temporary-folder";

/** The list of all files knows the size of each: all of them are made for it. */
const PATIENCE_MS = 120_000;

const run = promisify(execFile);
const folder = makeFolder({ "404.html": "Not here" });
let server: RunningServer;

const RANKING = "rankings/ai-preparedness-index/2023.csv";
const WANTED = [RANKING, `${RANKING}-metadata.json`, "countries/rus.json", "claims.json", "index.json"];
const russia = loadRankedEdition("ai-preparedness-index", "2023")?.rows.find(({ place }) => place === "RUS");
const RANK = String(russia?.rank);
const SCORE = String(russia?.overall);

beforeAll(async () => {
  for (const path of WANTED) {
    const file = join(folder, "api/v1", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, loadApiFiles().get(path)?.content().text ?? "");
  }
  server = await startServer({ port: 0, basePath: "", root: folder });
}, PATIENCE_MS);

afterAll(() => server.close());

function linesOf(id: FirstMinute["id"], api = `${server.url}api/v1`): string {
  const sample = FIRST_MINUTE.find((one) => one.id === id);
  if (!sample) throw new Error(`no lines for ${id}`);
  return fillAddress(sample, api);
}

/** Whether a program can be started here, with what the lines ask of it. */
function canRun(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** Says in the report why lines were not run. */
function itWhere(isThere: boolean, program: string, title: string, test: () => Promise<void>) {
  it.skipIf(!isThere)(isThere ? title : `${title} (not run: ${program} is not installed here)`, test);
}

describe("the first minute", () => {
  itWhere(canRun("python3", "-c", "import pandas"), "pandas", "in pandas prints Russia's line", async () => {
    const kept = 'assert "NA" in set(ranking["alpha2"]), "Namibia is lost"';
    const { stdout } = await run("python3", ["-c", `${linesOf("pandas")}\n${kept}`]);
    expect(stdout).toMatch(new RegExp(`${RANK}\\s+Russia\\s+${SCORE}`));
  });

  itWhere(canRun("Rscript", "--version"), "R", "in R prints Russia's line", async () => {
    const kept = 'stopifnot("NA" %in% ranking$alpha2)';
    const { stdout } = await run("Rscript", ["-e", `${linesOf("r")}\n${kept}`]);
    expect(stdout).toMatch(new RegExp(`${RANK}\\s+Russia\\s+${SCORE}`));
  });

  itWhere(canRun("python3", "-c", "import duckdb"), "DuckDB", "in DuckDB finds Russia's line", async () => {
    // Over the file itself: reading from an address, DuckDB would first fetch an extension from the network.
    const query = linesOf("duckdb", join(folder, "api/v1"));
    const { stdout } = await run("python3", [
      "-c",
      "import duckdb, sys; print(duckdb.sql(sys.argv[1]).fetchall())",
      query,
    ]);
    expect(stdout).toBe(`[(${RANK}, 'Russia', ${SCORE})]\n`);
  });

  it("in Observable lists Russia's ranks, cell after cell", async () => {
    const cells = linesOf("observable").split("\n\n");
    const [first = "", last = ""] = cells;
    const body = `const ${first.replace("= ", "= await ")};\nconsole.log(JSON.stringify(${last}))`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", body]);
    expect(JSON.parse(stdout)).toContainEqual({ name: "Global AI Index 2024", rank: 31, of: 83 });
  });

  it("in a spreadsheet names an address whose cells are numbers and texts, and no formula", async () => {
    const address = /"([^"]+)"/.exec(linesOf("spreadsheet"))?.[1] ?? "";
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows: string[][] = parse(await answer.text());
    expect(rows).toContainEqual(expect.arrayContaining([RANK, "RUS", "Russia", SCORE]));
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  itWhere(canRun("curl", "--version"), "curl", "with curl fetches Russia's picture, compressed", async () => {
    const { stdout } = await run("sh", ["-c", linesOf("curl")]);
    expect(JSON.parse(stdout)).toMatchObject({ place: "RUS", names: { en: "Russia", ar: "روسيا" } });
  });

  itWhere(
    canRun("curl", "--version") && canRun("jq", "--version"),
    "jq",
    "with jq prints each rank of Russia",
    async () => {
      const { stdout } = await run("sh", ["-c", linesOf("jq")]);
      expect(stdout.split("\n")).toContain("Global AI Index 2024: 31 of 83");
    },
  );

  itWhere(
    canRun("curl", "--version") && canRun("jq", "--version"),
    "jq",
    "of the guide walks from the list to a verdict",
    async () => {
      const guide = readFileSync("docs/api.md", "utf8");
      const lines = /```sh\n([^`]*)```/.exec(guide)?.[1] ?? "";
      const walk = lines.replace(/^API=.*$/m, `API=${server.url}api/v1`);
      const { stdout } = await run("bash", ["-o", "pipefail", "-e", "-c", walk], { maxBuffer: 2 ** 24 });
      expect(stdout).toContain("/api/v1/countries/rus.json: Russia");
      expect(stdout).toContain("/api/v1/datasets/global-ai-index-2024.json: Its publisher restricts");
      expect(stdout).toMatch(/"name": "Global AI Index 2024",\s+"rank": 31,\s+"of": 83/);
      expect(stdout).toContain("rank,place,alpha2,name");
      expect(stdout).toContain("overall: The overall score as printed");
      expect(stdout).toContain("DeepSeek stronger in science: supported by one measurement");
    },
  );

  it("answers pages of other origins", async () => {
    const answer = await fetch(`${server.url}api/v1/${RANKING}`);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });
});
