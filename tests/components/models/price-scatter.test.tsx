import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PriceScatter } from "@/components/models/price-scatter";
import { figureUses } from "@/lib/views/figure-uses";
import type { PriceScatterChart } from "@/lib/views/price-scatter";
import { SCATTER } from "@/tests/lib/charts/scatter-input";

const chartOf = (key: string, title: string): PriceScatterChart => ({
  key,
  title,
  notes: ["A mark is a model.", "Items: 198"],
  input: SCATTER,
  figures: {
    text: "These figures as a table",
    heads: ["Model", "Price", "GPQA Diamond", "95 % interval"],
    rows: SCATTER.points.map(({ id, label, xText, yText, isMakers }) => ({
      model: id,
      name: label,
      cells: [xText, yText, "not known"],
      note: isMakers ? "measured by its maker" : null,
    })),
  },
});

const view = {
  table: "made-up",
  charts: [chartOf("one", "Price against one"), chartOf("two", "Price against two")],
};

function renderScatter() {
  render(
    <PriceScatter
      view={view}
      drawings={{ one: "0123456789abcdef", two: "0123456789abcdef" }}
      links={{ b: "/en/models/b/" }}
      source="Source made up"
      sourceLabel="Who measured"
      panel="measured-made-up"
      uses={figureUses("en")}
    />,
  );
  return screen.getAllByRole("table", { hidden: true });
}

describe("PriceScatter", () => {
  it("folds a picture for each benchmark, the first of them open", () => {
    renderScatter();
    const folds = screen.getAllByText(/^Price against/, { selector: "summary" });
    expect(folds.map((fold) => [fold.textContent, fold.closest("details")?.open])).toEqual([
      ["Price against one", true],
      ["Price against two", false],
    ]);
  });

  it("has the source and a table of the same figures under each picture, to which its foot leads", () => {
    const tables = renderScatter();
    expect(screen.getAllByText("Source made up")).toHaveLength(2);
    const links = screen.getAllByText("These figures as a table", { selector: "a" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(tables.map(({ id }) => `#${id}`));
    for (const table of tables) {
      const rows = within(table).getAllByRole("row", { hidden: true });
      expect(rows.map((row) => row.textContent)).toEqual([
        "ModelPriceGPQA Diamond95 % interval",
        "Model a$0.120 %not known",
        "Model b$153.5 %not known",
        "Model cmeasured by its maker$1040 %not known",
        "Model d$10060 %not known",
      ]);
    }
  });

  it("leads from a model's name to its page where it has one", () => {
    const [table] = renderScatter();
    const links = table?.querySelectorAll("a");
    expect([...(links ?? [])].map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Model b", "/en/models/b/"],
    ]);
  });
});
