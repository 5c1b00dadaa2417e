import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadClaims, loadPairedRuns, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { KIND_FIELDS } from "@/lib/data/new/fields";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { REPOSITORY_URL } from "@/lib/site";
import { isComparison, toEvidenceFrame } from "@/lib/views/claim-evidence-view";
import { openClaims, type ProtocolPage, toProtocolPage } from "@/lib/views/protocol/protocol-page";
import { TASK_KINDS } from "@/lib/views/protocol/task-kinds";

const models = loadModelData();
const data = { models, pairedRuns: loadPairedRuns(), parties: loadParties() };
const [open] = openClaims(loadClaims(), models);

function pageIn(locale: (typeof FINISHED_LOCALES)[number]): ProtocolPage {
  if (!open) throw new Error("no claim awaits a measurement");
  return toProtocolPage(locale, open, data);
}

describe("the protocol of a measurement that nobody has published", () => {
  let page: ProtocolPage;
  const partOf = (id: string) => page.sections.find((section) => section.id === id);
  const wordsOf = (id: string) => [...(partOf(id)?.texts ?? []), ...(partOf(id)?.notes ?? [])].join(" ");

  beforeAll(() => {
    page = pageIn("en");
  });

  it("is written for the claims alone whose frame is empty, and their frames lead to it", () => {
    const comparisons = loadClaims().filter(isComparison);
    const led = comparisons.filter((claim) => toEvidenceFrame("en", claim, models, data.parties).protocol);
    expect(led.map(({ id }) => id)).toEqual(openClaims(loadClaims(), models).map(({ id }) => id));
    expect(led.map(({ id }) => id)).toEqual(["gigachat-in-banking"]);
    for (const claim of led) {
      const { chart, protocol } = toEvidenceFrame("ar", claim, models, data.parties);
      expect(chart).toBeNull();
      expect(protocol?.href).toMatch(/\/ar\/claims\/gigachat-in-banking\/protocol\/$/);
    }
  });

  it.each(FINISHED_LOCALES)("has the same parts, tables and numbers in every language: %s", (locale) => {
    const other = pageIn(locale);
    expect(other.sections.map(({ id }) => id)).toEqual(page.sections.map(({ id }) => id));
    expect(new Set(page.sections.map(({ id }) => id)).size).toBe(page.sections.length);
    const digits = ({ sections }: ProtocolPage) =>
      sections.flatMap(({ id, table }) =>
        id === "number"
          ? (table?.rows ?? []).map(({ cells }) =>
              cells.map((cell) => Number.parseInt(cell.replace(/(?<=\d)\D(?=\d{3})/, ""), 10)),
            )
          : [],
      );
    expect(digits(other)).toEqual(digits(page));
  });

  it("names the two models as the claim's file reads it, and the days within which a result votes", () => {
    expect(page.title).toContain("GigaChat MAX");
    expect(page.title).toContain("DeepSeek-V3");
    expect(wordsOf("question")).toContain("from 10 August 2024 to 5 August 2025, within 180 days");
  });

  it("says of every kind of task what is asked and when it is right", () => {
    const entries = partOf("tasks")?.entries ?? [];
    expect(entries.map(({ id }) => id)).toEqual(TASK_KINDS.map(({ id }) => id));
    expect(
      entries.every(({ lines }) => lines.length === 2 && lines.every(({ text }) => text.length > 50)),
    ).toBe(true);
  });

  it("tabulates the least number of items, and says which cells cannot be", () => {
    const rows = partOf("number")?.table?.rows ?? [];
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["337", "125", "78", "cannot be"],
      ["658", "258", "168", "72"],
      ["975", "387", "249", "112"],
      ["1,291", "510", "329", "147"],
    ]);
  });

  it("plans as many items of each kind, together no fewer than its cell asks for", () => {
    expect(wordsOf("number")).toContain("122 items of each kind, 976 in all");
  });

  it("says what the nearest questions and the unseen run could have shown, by their numbers of items", () => {
    const table = partOf("small-sets")?.table;
    expect(table?.heads.slice(1)).toEqual([
      "Business and economics in MMLU-Pro, 29 items",
      "RedSQL, 47 items",
    ]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["none", "none"],
      ["none", "19"],
      ["28", "23"],
      ["33", "27"],
    ]);
  });

  it("takes the range of disagreement from the whole tests of the two models", () => {
    expect(wordsOf("number")).toMatch(/In the 7 tests .* they disagreed on 8 to 37% of the items/);
  });

  it("speaks of the unseen run alone where nothing near to banking was measured", () => {
    if (!open) throw new Error("no claim awaits a measurement");
    const without = { ...data, models: { ...models, measurements: [] }, pairedRuns: [] };
    const sections = toProtocolPage("en", open, without).sections;
    const section = (id: string) => sections.find((one) => one.id === id);
    expect(section("small-sets")?.table?.heads.slice(1)).toEqual(["RedSQL, 47 items"]);
    expect(
      section("known")
        ?.list?.map(({ text }) => text)
        .join(" "),
    ).not.toContain("MMLU-Pro");
    expect(section("number")?.notes?.join(" ")).not.toContain("they disagreed on");
    expect(partOf("known")?.list).toHaveLength((section("known")?.list?.length ?? 0) + 1);
  });

  it("keeps only the known makers out of the measuring", () => {
    if (!open) throw new Error("no claim awaits a measurement");
    const unknown = models.models.map((model) =>
      model.id === "gigachat-max" ? { ...model, maker: null } : model,
    );
    const made = toProtocolPage("en", open, { ...data, models: { ...models, models: unknown } });
    const who = made.sections.find(({ id }) => id === "who")?.texts[0]?.replaceAll(/[\u2066-\u2069]/g, "");
    expect(who).toMatch(/^Anyone but DeepSeek-AI, the makers,/);
  });

  it("counts no days where it is not known on which the statement was made", () => {
    if (!open) throw new Error("no claim awaits a measurement");
    const undated = toProtocolPage("en", { ...open, saidOn: null, said: "2025-02" }, data);
    const question = undated.sections.find(({ id }) => id === "question")?.texts ?? [];
    expect(question).toHaveLength((partOf("question")?.texts.length ?? 0) - 1);
    expect(question[0]).toContain("The statement (February 2025):");
  });

  it("gives commands of the tool with the domain and the ties to both makers, and files that exist", () => {
    const { steps = [], links = [] } = partOf("entering") ?? {};
    const commands = steps.flatMap(({ command }) => command ?? []);
    for (const command of commands.filter((one) => one.includes("data:new"))) {
      const [, kind] = /data:new -- (party|source|benchmark|results) /.exec(command) ?? [];
      const flags = [...command.matchAll(/ --([a-z-]+) /g)].slice(0).map(([, flag]) => flag);
      const known = Object.entries(KIND_FIELDS)
        .find(([name]) => name === kind)?.[1]
        .fields.map(({ flag }) => flag);
      expect(flags.filter((flag) => !known?.some((one) => one === flag))).toEqual([]);
    }
    expect(commands.join("\n")).toContain("--domain finance-and-banking");
    expect(commands.join("\n")).toMatch(/sber=none-known.*deepseek-ai=none-known/);
    const files = [...links, ...steps.flatMap(({ link }) => link ?? [])].map(({ href }) => href);
    expect(files).toHaveLength(4);
    for (const href of files)
      expect(existsSync(href.replace(`${REPOSITORY_URL}/blob/main/`, "")), href).toBe(true);
  });
});
