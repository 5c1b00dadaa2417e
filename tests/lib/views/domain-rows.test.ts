import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { toRowView } from "@/lib/views/domain-rows";
import { toDomainTexts } from "@/lib/views/model-texts";
import { evidence } from "../models/evidence";

const texts = toDomainTexts("en", loadModelData());

describe("toRowView", () => {
  it("names who was measured on other items, with a question mark where their number is not known", () => {
    const { row } = evidence({
      row: {
        table: "simple-evals-ru",
        benchmark: "gpqa-diamond",
        entries: [],
        onOtherItems: [
          { model: "deepseek-v3", items: 150 },
          { model: "gigachat-max", items: null },
        ],
      },
    });
    expect(toRowView(row, ["deepseek-v3", "gigachat-max"], texts).otherItems).toBe(
      "Not drawn, measured on other items: DeepSeek-V3 (150) and GigaChat MAX (?)",
    );
  });
});
