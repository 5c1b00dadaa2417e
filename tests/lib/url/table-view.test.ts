import { describe, expect, it } from "vitest";
import { AS_PUBLISHED, decodeTableView, encodeTableView } from "@/lib/url/table-view";

const COLUMNS = ["model", "gpqa-diamond", "aime-2024:cons-64", "ds-v3.1"];
const decode = (search: string) => decodeTableView(search, COLUMNS);

describe("the address of a published table", () => {
  it("opens in the published order, of which the address says nothing", () => {
    expect(decode("")).toEqual({ view: { sort: AS_PUBLISHED }, dropped: [] });
    expect(encodeTableView({ sort: AS_PUBLISHED })).toBe("");
  });

  it.each(
    COLUMNS.flatMap((column) => [
      { column, descending: true },
      { column, descending: false },
    ]),
  )("reads back what it wrote: %o", (sort) => {
    expect(decode(encodeTableView({ sort }))).toEqual({ view: { sort }, dropped: [] });
  });

  it("reads a column however it was typed, and of several the last", () => {
    expect(decode("?sort=model&sort=-GPQA-Diamond").view.sort).toEqual({
      column: "gpqa-diamond",
      descending: true,
    });
  });

  it("drops a column that the table does not have, and keeps the rest", () => {
    expect(decode("?sort=-mmlu").dropped).toEqual([{ kind: "unknown-column", value: "-mmlu" }]);
    expect(decode("?sort=-mmlu").view.sort).toEqual(AS_PUBLISHED);
    expect(decode("?sort=model&sort=mmlu").view.sort.column).toBe("model");
  });

  it("names a parameter that it does not know, and passes over those that follow people", () => {
    expect(decode("?m=gpt&utm_source=x")).toEqual({
      view: { sort: AS_PUBLISHED },
      dropped: [{ kind: "unknown-parameter", value: "m=gpt" }],
    });
  });

  it("takes an empty one, a lone minus and a broken one for no column of the table", () => {
    expect(decode("?sort=").dropped).toEqual([]);
    for (const search of ["?sort=-", "?sort=%E0%A4%A", "?sort=__proto__"])
      expect(decode(search).view.sort, search).toEqual(AS_PUBLISHED);
  });
});
