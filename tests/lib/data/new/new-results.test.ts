import { describe, expect, it } from "vitest";
import { formatDataFile } from "@/lib/data/format-data-file";
import { BENCHMARKS, editFile, textOf, validFolder } from "../valid-folder";
import { add, added, faultsIn, fixture, sentencesOf } from "./new-folder";

const PATH = "results/new-table.json";
const FLAGS = {
  table: ["new-table"],
  title: ["A new table"],
  "measured-by": ["test-bench"],
  measured: ["2024-07"],
  source: ["test-results"],
  setting: ["zero-shot=zero-shot, English"],
};
const EXPLAINED = { "plus-minus": ["half of a 90 % interval"] };

function results(csv: string | Uint8Array, flags: Record<string, string[]> = {}) {
  return add(validFolder(), "results", { ...FLAGS, ...flags }, csv);
}

function contentOf(outcome: ReturnType<typeof results>) {
  const folder = added(validFolder(), outcome);
  expect(faultsIn(folder)).toEqual([]);
  return JSON.parse(textOf(folder, PATH));
}

describe("newResults", () => {
  it("names a misspelt model, with the nearest and the command for a new one", () => {
    const outcome = results(fixture("results-long.csv"));
    expect(outcome.ok).toBe(false);
    expect(sentencesOf(outcome)).toEqual([
      'row 3, column "model": "test-model-bb": data/models.json has no such model. Did you mean "test-model-b"?',
      "Where a name is right and new, add it first:\n" +
        '  npm run data:new -- model --id "<kebab-case-id>" --name test-model-bb --maker "<some-lab>"',
    ]);
  });

  it("reads a row a result, models and benchmarks by id or by name, and gives a file that passes", () => {
    const csv = fixture("results-long.csv").toString().replace("test-model-bb", "TEST MODEL B");
    const content = contentOf(results(csv, EXPLAINED));
    expect(content.results).toEqual([
      {
        benchmark: "test-science",
        setting: "zero-shot",
        model: "test-model-a",
        printed: "62.5±7.5%",
        value: 62.5,
        plusMinus: 7.5,
        items: 40,
      },
      expect.objectContaining({ model: "test-model-b", printed: "45.0%", items: 40 }),
      expect.objectContaining({ benchmark: "test-physics", printed: "5/12", value: 5, items: 12 }),
    ]);
    expect(textOf(added(validFolder(), results(csv, EXPLAINED)), PATH)).toBe(formatDataFile(content));
  });

  it("reads a column a benchmark, leaves out empty cells, and makes decimal commas points", () => {
    const outcome = results(fixture("results-wide.csv"), EXPLAINED);
    const { results: read } = contentOf(outcome);
    expect(read.map(({ model, printed, value }: Record<string, unknown>) => [model, printed, value])).toEqual(
      [
        ["test-model-a", "62.5±7.5%", 62.5],
        ["test-model-a", "9/12", 9],
        ["test-model-a", "$2.00", 2],
        ["test-model-b", "45.0%", 45],
        ["test-model-c-1.0", "selfhost", null],
      ],
    );
    expect(sentencesOf(outcome)).toContain("4 empty cells are left out: nothing was printed there.");
    expect(sentencesOf(outcome)).toContain("Decimal commas became points in 3 results.");
  });

  it("writes what the measurer is to each maker as said, unknown where nothing was, maker where it is the same", () => {
    const csv = "model,benchmark,value\ntest-model-a,test-science,50%\ntest-model-b,test-science,40%\n";
    expect(contentOf(results(csv, { relation: ["test-lab=none-known"] })).relations).toEqual({
      "other-lab": "unknown",
      "test-lab": "none-known",
    });
    expect(contentOf(results(csv, { "measured-by": ["test-lab"] })).relations).toEqual({
      "other-lab": "unknown",
      "test-lab": "maker",
    });
  });

  it("finds settings by id or words, and says how to add one", () => {
    const csv =
      "model,benchmark,value,setting\ntest-model-a,test-science,50%,few\ntest-model-b,test-science,40%,zero-shot\n";
    expect(sentencesOf(results(csv))[0]).toBe(
      'row 2, column "setting": "few": no --setting is this. Add it: --setting "its-id=few".',
    );
    const settings = { setting: [...FLAGS.setting, "few-shot=few"] };
    expect(
      contentOf(results(csv, settings)).results.map(({ setting }: { setting: string }) => setting),
    ).toEqual(["few-shot", "zero-shot"]);
  });

  it("names the row of the CSV file where a result breaks a rule", () => {
    const csv = "model,benchmark,value\ntest-model-a,test-science,500%\n";
    expect(sentencesOf(results(csv))[0]).toMatch(/^row 2 \(test-model-a, test-science\) value: 500, but /);
  });

  it("names the flag where the head breaks a rule", () => {
    expect(sentencesOf(results(fixture("results-wide.csv")))[0]).toMatch(
      /^--plus-minus \(plusMinus\): null, but /,
    );
    const csv = "model,benchmark,value\ntest-model-a,test-science,50%\n";
    const relation = { relation: ["test-lba=none-known"] };
    expect(sentencesOf(results(csv, relation)).join("\n")).toContain("--relation (relations.test-lba): ");
  });

  it("asks what 94,123 is, and refuses a space between digits, instead of reading half of the number", () => {
    const csv = (value: string) => `model;benchmark;value\ntest-model-a;test-science;${value}\n`;
    expect(sentencesOf(results(csv("94,123")))[0]).toContain("--decimal comma for 94.123");
    expect(sentencesOf(results(csv("1 234")))[0]).toContain("a space stands between two digits");
  });

  it("names a measurer who is no party together with what the CSV file lacks", () => {
    const sentences = sentencesOf(results(fixture("results-long.csv"), { "measured-by": ["test-bnch"] }));
    expect(sentences[0]).toBe(
      '"--measured-by test-bnch": data/parties.json has no such party. Did you mean "test-bench"?',
    );
    expect(sentences[1]).toContain("test-model-bb");
    const fresh = sentencesOf(
      results(fixture("results-long.csv"), { "measured-by": ["university-of-nowhere"] }),
    );
    expect(fresh[0]).toContain('npm run data:new -- party --id university-of-nowhere --name "<Some Lab>"');
  });

  it("says which column is missing, and where nothing is a benchmark", () => {
    expect(sentencesOf(results("benchmark,value\ntest-science,1\n"))[0]).toContain("no column is model");
    expect(sentencesOf(results("model,scienc\ntest-model-a,1\n")).join("\n")).toContain(
      "no column is a benchmark",
    );
  });

  it("reads how many items were run, none where the cell is empty, and refuses a word", () => {
    const csv = (items: string) =>
      `model,benchmark,value,items\ntest-model-a,test-science,50%,${items}\ntest-model-b,test-science,40%,\n`;
    expect(contentOf(results(csv("40"))).results.map(({ items }: { items: number }) => items)).toEqual([
      40,
      null,
    ]);
    expect(sentencesOf(results(csv("many")))).toEqual([
      'row 2, column "items": "many": this is no number of items. Write a whole number, or nothing.',
    ]);
  });

  it("offers no other name where none is near", () => {
    expect(sentencesOf(results("model,benchmark,value\nquantum,test-science,50%\n"))[0]).toBe(
      'row 2, column "model": "quantum": data/models.json has no such model. Correct it, or add the model.',
    );
  });

  it("asks which setting a result is of, once, where several are given and no column says it", () => {
    const csv = "model,benchmark,value\ntest-model-a,test-science,50%\ntest-model-b,test-science,40%\n";
    expect(sentencesOf(results(csv, { setting: [...FLAGS.setting, "few-shot=few"] }))).toEqual([
      "the file has no column setting, and several settings are given. Add the column, or give --setting once.",
    ]);
  });

  it("refuses a setting without its words", () => {
    const csv = "model,benchmark,value\ntest-model-a,test-science,50%\n";
    expect(sentencesOf(results(csv, { setting: ["zero-shot"] }))).toEqual([
      '"--setting zero-shot": "zero-shot" has no =. Write it like id=words.',
    ]);
  });

  it("says what a file lacks that is no CSV, and one that was not given", () => {
    const sentence =
      "The first line has no comma, semicolon or tab. A CSV file begins with its columns' names.";
    expect(sentencesOf(results("model\ntest-model-a\n"))).toEqual([sentence]);
    expect(sentencesOf(add(validFolder(), "results", FLAGS, null))).toEqual([sentence]);
  });

  it("names a benchmark that everybody knows where data/ has none yet", () => {
    const folder = editFile(validFolder(), BENCHMARKS, () => "[]\n");
    expect(sentencesOf(add(folder, "results", FLAGS, "model,setting\ntest-model-a,zero-shot\n"))).toEqual([
      "no column is a benchmark. Name one by its id or name, such as gpqa-diamond.",
    ]);
  });

  it("refuses an id that leads out of the folder", () => {
    const outcome = results("model,benchmark,value\ntest-model-a,test-science,1\n", {
      table: ["../sources"],
    });
    expect(sentencesOf(outcome)[0]).toContain("this is no id in kebab-case");
  });
});
