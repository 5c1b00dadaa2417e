import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { formatP } from "@/lib/i18n/format-figures";
import { sharedRows } from "@/lib/models/shared-rows";
import { toDomainTexts } from "@/lib/views/model-texts";
import { toRecordView } from "@/lib/views/record-view";

const data = loadModelData();
const texts = toDomainTexts("en", data);

function recordOf(...models: string[]) {
  return toRecordView(models, sharedRows(models, data.measurements, data.pairings), texts);
}

describe("toRecordView", () => {
  it("has of the article's pair six tests of seven decided for DeepSeek-V3, none for GigaChat MAX", () => {
    const record = recordOf("deepseek-v3", "gigachat-max");
    expect(record?.rows.map(({ id, counts }) => [id, ...counts])).toEqual([
      ["science", 1, 0, 0, 0],
      ["coding", 2, 0, 0, 0],
      ["mathematics", 1, 0, 1, 0],
      ["reasoning", 1, 0, 0, 0],
      ["general-knowledge", 1, 0, 0, 0],
      ["all", 6, 0, 1, 0],
    ]);
    expect(record?.sentences[0]).toBe(
      `Better figure, however little: DeepSeek-V3 7, GigaChat MAX 0, equal 0; sign test ${formatP("en", 0.015625)}.`,
    );
    expect(record?.sentences[1]).toContain("cannot reach 5%");
  });

  it("counts nothing that a maker measured, and says how much that is", () => {
    const record = recordOf("deepseek-v3", "deepseek-r1");
    expect(record?.rows).toEqual([]);
    expect(record?.sentences[0]).toMatch(/^Nothing counted/);
    expect(record?.sentences[1]).toMatch(/measured by a maker or investor: \d+/);
  });

  it("says nothing of uncounted rows where each counts, and adds up no single domain", () => {
    const models = ["deepseek-v3", "gigachat-max"];
    const rows = sharedRows(models, data.measurements, data.pairings);
    const gpqa = rows.filter(({ benchmark }) => benchmark === "gpqa-diamond");
    const record = toRecordView(models, gpqa, texts);
    expect(record?.rows).toEqual([{ id: "science", name: texts.domains.science, counts: [1, 0, 0, 0] }]);
    expect(record?.sentences).toHaveLength(2);
    expect(record?.sentences.join(" ")).not.toContain("Not counted");
  });

  it("counts nothing of a model whose maker is not known, since no tie to it is either", () => {
    const models = ["deepseek-v3", "gigachat-max"];
    const rows = sharedRows(models, data.measurements, data.pairings);
    const gpqa = rows.filter(({ benchmark }) => benchmark === "gpqa-diamond");
    const makers = { ...texts.makers, "gigachat-max": null };
    const record = toRecordView(models, gpqa, { ...texts, makers });
    expect(record?.rows).toEqual([]);
    expect(record?.sentences.at(-1)).toBe("Not counted: tie of the measurer unknown: 1.");
  });

  it("is of two models alone", () => {
    expect(recordOf("deepseek-v3")).toBeNull();
    expect(recordOf("deepseek-v3", "gigachat-max", "gigachat-2-max")).toBeNull();
  });
});
