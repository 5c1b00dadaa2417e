import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/export/figures/read-table";

const EN = "en-GB-u-nu-latn";

function table(html: string): HTMLTableElement {
  const room = document.createElement("div");
  room.innerHTML = `<table>${html}</table>`;
  const found = room.querySelector("table");
  if (!found) throw new Error("no table");
  return found;
}

const RANKING = `
  <thead><tr><th scope="col">Rank</th><th scope="col">Country</th><th scope="col">Score</th><td aria-hidden="true">0 to 100</td></tr></thead>
  <tbody>
    <tr data-row="rus"><td><button><span>31</span></button></td><th scope="row"><a href="#rus">Russia</a></th><td data-value="12.5">12.5 %</td><td><button aria-hidden="true">Open</button></td></tr>
    <tr class="narrow-only"><td colspan="4">Talent 24</td></tr>
    <tr data-row="bra"><td>30</td><th scope="row">Brazil</th><td data-value="">none</td><td></td></tr>
  </tbody>`;

describe("readTable", () => {
  it("reads a column a head and a row a row, with the ids of the rows first", () => {
    expect(readTable(table(RANKING), EN)).toEqual({
      columns: ["id", "Rank", "Country", "Score"],
      rows: [
        ["rus", 31, "Russia", 12.5],
        ["bra", 30, "Brazil", null],
      ],
    });
  });

  it("has no column of ids where no row has one", () => {
    expect(
      readTable(table("<thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody>"), EN),
    ).toEqual({ columns: ["A"], rows: [[1]] });
  });

  it("reads rows of every body, as they stand", () => {
    const bodies = "<tbody><tr><td>2</td><td>b</td></tr></tbody><tbody><tr><td>1</td><td>a</td></tr></tbody>";
    expect(readTable(table(bodies), EN).rows).toEqual([
      [2, "b"],
      [1, "a"],
    ]);
  });

  it("passes over what is hidden from readers and what is marked as no figure", () => {
    const cell =
      '<td>12<span aria-hidden="true">▲</span><span data-not-a-figure>5th of 9</span></td><td>\u2068Rus\u00adsia\u2069\u00a0(RU)</td>';
    expect(readTable(table(`<tbody><tr>${cell}</tr></tbody>`), EN).rows).toEqual([[12, "Russia (RU)"]]);
  });

  it("sets words apart that only styles set apart, and no others", () => {
    const cells = "<td><b>India</b><span>ahead</span></td><td>simple<wbr>bench</td><td><b>3</b>rd</td>";
    expect(readTable(table(`<tbody><tr>${cells}</tr></tbody>`), EN).rows).toEqual([
      ["India ahead", "simplebench", "3rd"],
    ]);
  });

  it.each(["–", "—", "…", "", " "])("knows %j for a figure that is not known", (sign) => {
    expect(
      readTable(table(`<tbody><tr><td>a</td><td>${sign}</td></tr></tbody>`), EN).rows[0]?.[1] ?? null,
    ).toBeNull();
  });

  it("takes a head's full words where it shows a part, and both of two that stand one over the other", () => {
    const heads = `<thead><tr><th rowspan="2">Country</th><th colspan="2">Mathematics</th></tr>
      <tr><th data-head="Grade 8">8</th><th>Grade 9</th></tr></thead>`;
    const { columns } = readTable(
      table(`${heads}<tbody><tr><td>a</td><td>1</td><td>2</td></tr></tbody>`),
      EN,
    );
    expect(columns).toEqual(["Country", "Mathematics, Grade 8", "Mathematics, Grade 9"]);
  });

  it("does not know what a row has no cell for, or a column no head", () => {
    const html =
      "<thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody>";
    expect(readTable(table(html), EN)).toEqual({
      columns: ["A", ""],
      rows: [
        [1, 2],
        [3, null],
      ],
    });
  });

  it("has no id for a row that has none beside others", () => {
    const rows = '<tr data-row="rus"><td>31</td><td>a</td></tr><tr><td>30</td><td>b</td></tr>';
    expect(readTable(table(`<tbody>${rows}</tbody>`), EN)).toEqual({
      columns: ["id", "", ""],
      rows: [
        ["rus", 31, "a"],
        [null, 30, "b"],
      ],
    });
  });

  it("reads no notes of those who made the page", () => {
    const cells = "<td>12<!-- 13 --></td><td><!-- none -->a</td>";
    expect(readTable(table(`<tbody><tr>${cells}</tr></tbody>`), EN).rows).toEqual([[12, "a"]]);
  });

  it("gives a cell that spans rows to each of them", () => {
    const rows = '<tr><th rowspan="2">Russia</th><td>1</td></tr><tr><td>2</td></tr>';
    expect(readTable(table(`<tbody>${rows}</tbody>`), EN).rows).toEqual([
      ["Russia", 1],
      ["Russia", 2],
    ]);
  });

  it("reads numbers as the page's language prints them, and values as programs do", () => {
    const rows = '<tr><td>1\u00a0234,5</td><td data-value="1234.5">x</td></tr>';
    expect(readTable(table(`<tbody>${rows}</tbody>`), "ru-u-nu-latn").rows).toEqual([[1234.5, 1234.5]]);
  });
});
