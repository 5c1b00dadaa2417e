import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDataFile } from "@/lib/data/format-data-file";
import { EDITION, textOf, validFolder } from "../valid-folder";
import { add, added, faultsIn, fixture, sentencesOf } from "./new-folder";

const PATH = "indices/test-index/2026.json";
const FLAGS = {
  index: ["test-index"],
  year: ["2026"],
  source: ["test-index-2026"],
  published: ["2026-12-01"],
};
const SOURCE = {
  id: ["test-index-2026"],
  title: ["The Test Index 2026"],
  publisher: ["Test Institute"],
  published: ["2026-12-01"],
  address: ["https://example.org/2026"],
  grade: ["publisher"],
  reuse: ["open"],
  retrieved: ["2026-12-02"],
};
const HEADER = "Country,Rank,Score,talent,research,intensity";
const ROWS = ["USA,1,100,99,100,70", "India,2,24,42,18,19", "Brazil,3,12,12,12,16", "Russia,4,12,4,14,15"];
const csvOf = (rows: readonly string[], header = HEADER) => [header, ...rows].join("\n");

function edition(csv: string | Uint8Array, flags: Record<string, string[]> = {}, force = false) {
  return add(validFolder(), "edition", { ...FLAGS, ...flags }, csv, force);
}

function rowsOf(outcome: ReturnType<typeof edition>) {
  const text = textOf(added(validFolder(), outcome), PATH);
  const { rows }: { rows: Record<string, unknown>[] } = JSON.parse(text);
  return rows;
}

describe("newEdition", () => {
  it("makes of a semicolon file with Russian names, decimal commas and a byte-order mark a file that passes", () => {
    const withSource = added(validFolder(), add(validFolder(), "source", SOURCE));
    const { published: _, ...flags } = FLAGS;
    const outcome = add(withSource, "edition", flags, fixture("edition-2026-ru.csv"));
    const folder = added(withSource, outcome);
    expect(faultsIn(folder)).toEqual([]);
    const content = JSON.parse(textOf(folder, PATH));
    expect(content).toMatchObject({
      published: "2026-12-01",
      precision: 0.01,
      coverage: { places: 4, partial: false },
    });
    expect(content.rows.map((row: { place: string }) => row.place)).toEqual([
      "USA",
      "EUU",
      "IND",
      "RUS",
      "BRA",
    ]);
    expect(content.rows[3]).toEqual({
      place: "RUS",
      rank: 3,
      overall: 13,
      pillars: { talent: 4, research: 14.5 },
      facets: { intensity: null },
    });
    expect(textOf(folder, PATH)).toBe(formatDataFile(content));
  });

  it("goes on where only the source is missing, and names the command that adds it", () => {
    const outcome = edition(csvOf(ROWS));
    expect(outcome.ok).toBe(true);
    expect(sentencesOf(outcome).join("\n")).toContain("npm run data:new -- source --id test-index-2026");
    expect(faultsIn(added(validFolder(), outcome))).toHaveLength(1);
  });

  it("lists everything that was not understood at once, with row, column and value", () => {
    const rows = [
      "USA,1,100,99,100,70",
      "Indja,2,x,42,18,19",
      "Korea,3,12,12,12,16",
      "Russia,4,12,4,14,15",
      "RU,5,1,1,1,1",
    ];
    expect(sentencesOf(edition(csvOf(rows, HEADER.replace("talent", "talnet")))).slice(0, 5)).toEqual([
      'column "talnet": nothing is known by this name. Did you mean "talent"? Then --map "talnet=talent"; or leave it out: --ignore "talnet".',
      'row 3, column "Country": "Indja": no country has this name. Did you mean IND (India)?',
      'row 4, column "Country": "Korea": this may be South Korea (KOR) or North Korea (PRK). Write the code in its place.',
      'row 6, column "Country": "RU": this is Russia (RUS), as is "Russia" in row 5. Remove one of the two, or correct the name.',
      'row 3, column "Score": "x": this is no number. Write a number, or leave the cell empty where nothing is known.',
    ]);
  });

  it("names the row of the CSV file where the figures break a rule", () => {
    const rows = ROWS.toSpliced(1, 1, "India,2,240,42,18,19");
    expect(sentencesOf(edition(csvOf(rows)))).toContainEqual(
      expect.stringMatching(/^row 3 \(India\) overall: 240, but /),
    );
  });

  it("names the command for a place that data/places.json has not", () => {
    const outcome = edition(csvOf([...ROWS, "Казахстан,5,1,1,1,1"]));
    expect(outcome.ok).toBe(false);
    expect(sentencesOf(outcome).join("\n")).toContain("npm run data:new -- place KAZ");
  });

  it("takes a code beside a name, and refuses the two where they differ", () => {
    const rows = [
      "USA,US,1,100,99,100,70",
      "Hindustan,IND,2,24,42,18,19",
      "Brasil,BR,3,12,12,12,16",
      "Россия,RU,4,12,4,14,15",
    ];
    const header = HEADER.replace("Country", "Country,ISO3");
    expect(rowsOf(edition(csvOf(rows, header))).map(({ place }) => place)).toEqual([
      "USA",
      "IND",
      "BRA",
      "RUS",
    ]);
    expect(sentencesOf(edition(csvOf(rows.toSpliced(0, 1, "Russia,US,1,100,99,100,70"), header)))[0]).toBe(
      'row 2, column "Country": "Russia": the code beside it, US, means United States. Correct one of the two.',
    );
  });

  it("computes the ranks where --ranked-by us says so: none for a union or without a score", () => {
    const rows = [
      "India,24,42,18,19",
      "EU,60,1,1,1",
      "Brazil,10,12,12,16",
      "USA,100,99,100,70",
      "Russia,,4,14,15",
    ];
    const outcome = edition(csvOf(rows, HEADER.replace("Rank,", "")), { "ranked-by": ["us"] });
    expect(rowsOf(outcome).map(({ place, rank }) => [place, rank])).toEqual([
      ["USA", 1],
      ["EUU", null],
      ["IND", 2],
      ["BRA", 3],
      ["RUS", null],
    ]);
  });

  it("keeps ranks of ours that the file holds", () => {
    const content = textOf(added(validFolder(), edition(csvOf(ROWS), { "ranked-by": ["us"] })), PATH);
    expect(JSON.parse(content)).toMatchObject({ rankedBy: "us", rows: [{}, {}, { rank: 3 }, { rank: 4 }] });
  });

  it("does not rank equal scores of its own accord", () => {
    const rows = ["India,24,42,18,19", "Brazil,12,12,12,16", "USA,100,99,100,70", "Russia,12,4,14,15"];
    expect(sentencesOf(edition(csvOf(rows, HEADER.replace("Rank,", "")), { "ranked-by": ["us"] }))[0]).toBe(
      'row 5: "12": Brazil in row 3 has this score too, so we cannot rank the two. Give their scores with more digits, or a column rank that was made of finer ones.',
    );
  });

  it("takes a rank that the publisher prints twice with its reason alone", () => {
    const rows = ROWS.toSpliced(2, 2, "Brazil,3,13,12,12,16", "Russia,3,12,4,14,15");
    expect(sentencesOf(edition(csvOf(rows)))).toContainEqual(
      expect.stringMatching(/^row 5 \(Russia\) rank: 3, but Brazil has this rank/),
    );
    const outcome = edition(csvOf(rows), {
      "own-order": ["BRA,RUS=The publisher prints one rank for both."],
    });
    expect(JSON.parse(textOf(added(validFolder(), outcome), PATH)).ownOrder).toEqual([
      { places: ["BRA", "RUS"], reason: "The publisher prints one rank for both." },
    ]);
  });

  it("takes a column for a pillar where places have its name elsewhere", () => {
    const files = validFolder().files.map(({ path, text }) => ({
      path,
      text: text.replaceAll('"talent"', '"economy"'),
    }));
    const outcome = add(
      { name: "data", files },
      "edition",
      FLAGS,
      csvOf(ROWS, HEADER.replace("talent", "Economy")),
    );
    const rows = JSON.parse(textOf(added({ name: "data", files }, outcome), PATH)).rows;
    expect(rows[3]).toMatchObject({ place: "RUS", pillars: { economy: 4, research: 14 } });
  });

  it("asks for ranks, or for --ranked-by us, where the file has none", () => {
    const rows = ROWS.map((row) => row.replace(/^(\w+),\d/, "$1"));
    expect(sentencesOf(edition(csvOf(rows, HEADER.replace("Rank,", ""))))[0]).toContain("--ranked-by us");
  });

  it("counts a partial edition by what the publisher ranked", () => {
    const outcome = edition(csvOf(ROWS.slice(0, 2)), { partial: ["90"] });
    const text = textOf(added(validFolder(), outcome), PATH);
    expect(JSON.parse(text).coverage).toEqual({ places: 90, partial: true });
  });

  it("names the pillars that no column is, where others are there", () => {
    const rows = ROWS.map((row) => row.replace(/^((?:[^,]*,){3})\d+,/, "$1"));
    expect(sentencesOf(edition(csvOf(rows, HEADER.replace("talent,", ""))))[0]).toBe(
      'no column is talent. Add it, or say which is it: --map "Its name=talent".',
    );
  });

  it("asks for no facet where the file has none", () => {
    const rows = ROWS.map((row) => row.replace(/,\d+$/, ""));
    const facets = rowsOf(edition(csvOf(rows, HEADER.replace(",intensity", "")))).map((row) => row.facets);
    expect(facets).toEqual([{}, {}, {}, {}]);
  });

  it("takes a file without pillars where the edition is partial, and says in which rows they are missing else", () => {
    const csv = csvOf(
      ROWS.map((row) => row.replace(/,\d+,\d+(,\d+)$/, "$1")),
      "Country,Rank,Score,intensity",
    );
    expect(rowsOf(edition(csv, { partial: ["90"] })).map(({ pillars }) => pillars)).toEqual([{}, {}, {}, {}]);
    expect(sentencesOf(edition(csv))).toContain(
      "row 2 (United States) pillars.talent: missing, but the index has this score. Add it, null where nothing is published.",
    );
  });

  it("asks for the column of countries, once and not in every row", () => {
    const csv = csvOf(
      ROWS.map((row) => row.replace(/^\w+,/, "")),
      HEADER.replace("Country,", ""),
    );
    const sentences = sentencesOf(edition(csv));
    expect(sentences[0]).toBe('no column is place. Add it, or say which is it: --map "Its name=place".');
    expect(sentences.slice(1)).toEqual([
      expect.stringMatching(/^The source test-index-2026 is not there yet/),
    ]);
  });

  it("takes codes alone", () => {
    const rows = ["USA,1,100,99,100,70", "IND,2,24,42,18,19", "BR,3,12,12,12,16", "RUS,4,12,4,14,15"];
    const read = rowsOf(edition(csvOf(rows, HEADER.replace("Country", "ISO3"))));
    expect(read.map(({ place }) => place)).toEqual(["USA", "IND", "BRA", "RUS"]);
  });

  it("asks for the scores by which we are to rank", () => {
    const csv = csvOf(
      ROWS.map((row) => row.replace(/^(\w+),\d+,\d+/, "$1")),
      "Country,talent,research,intensity",
    );
    expect(sentencesOf(edition(csv, { "ranked-by": ["us"] }))[0]).toBe(
      'no column is overall. Add it, or say which is it: --map "Its name=overall".',
    );
  });

  it("refuses what is no rank, row by row", () => {
    const rows = ROWS.toSpliced(1, 2, "India,2.5,24,42,18,19", "Brazil,0,12,12,12,16");
    expect(sentencesOf(edition(csvOf(rows))).slice(0, 2)).toEqual([
      'row 3, column "Rank": "2.5": this is no rank. Write 1, 2, 3 …',
      'row 4, column "Rank": "0": this is no rank. Write 1, 2, 3 …',
    ]);
  });

  it("takes figures with more decimals than anybody prints for those of a workbook", () => {
    const outcome = edition(csvOf(ROWS.toSpliced(0, 1, "USA,1,99.123456,99,100,70")));
    expect(JSON.parse(textOf(added(validFolder(), outcome), PATH)).precision).toBe(0);
    expect(sentencesOf(outcome)).toContain(
      "Precision: every digit of a workbook, read from the figures; --precision says otherwise.",
    );
  });

  it("takes other pillars and another scale than those of the index", () => {
    const rows = ["USA,1,150,99,70", "India,2,24,42,19", "Brazil,3,12,12,16", "Russia,4,12,4,15"];
    const outcome = edition(csvOf(rows, "Country,Rank,Score,talent,intensity"), {
      pillars: ["talent, "],
      scale: ["0, 200"],
    });
    expect(JSON.parse(textOf(added(validFolder(), outcome), PATH))).toMatchObject({
      pillars: ["talent"],
      scale: { min: 0, max: 200 },
      rows: [{ place: "USA", overall: 150, pillars: { talent: 99 } }, {}, {}, {}],
    });
  });

  it("asks when it came out where neither a flag nor the source says it", () => {
    const { published: _, ...flags } = FLAGS;
    expect(sentencesOf(add(validFolder(), "edition", flags, csvOf(ROWS)))[0]).toBe(
      '"--published": test-index-2026 is no source yet, whose date could be taken. Add the source first, or give --published "<2026-12-01>".',
    );
    const undated = added(validFolder(), add(validFolder(), "source", { ...SOURCE, published: ["none"] }));
    expect(sentencesOf(add(undated, "edition", flags, csvOf(ROWS)))).toEqual([
      '"--published": test-index-2026 has no date that could be taken. Date the source first, or give --published "<2026-12-01>".',
    ]);
  });

  it("says that no CSV file was given", () => {
    expect(sentencesOf(add(validFolder(), "edition", FLAGS, null))[0]).toBe(
      "The first line has no comma, semicolon or tab. A CSV file begins with its columns' names.",
    );
  });

  it("puts rows in order of rank", () => {
    expect(rowsOf(edition(csvOf(ROWS.toReversed()))).map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  });

  it("asks what 1.234 is instead of deciding", () => {
    const rows = ROWS.map((row) => row.replace(/,\d+$/, ",1.234"));
    expect(sentencesOf(edition(csvOf(rows)))[0]).toContain(
      "--decimal point for 1.234, --decimal comma for 1234",
    );
    const answered = edition(csvOf(rows), { decimal: ["point"], precision: ["0.001"] });
    expect(rowsOf(answered)[0]).toMatchObject({ facets: { intensity: 1.234 } });
  });

  it("leaves an edition that is there, and with --force keeps what no CSV file holds", () => {
    const flags = { year: ["2024"], source: ["test-index-2024"], published: ["2024-09-19"] };
    expect(sentencesOf(edition(csvOf(ROWS), flags))).toContain(
      "data/indices/test-index/2024.json is there already. --force overwrites it.",
    );
    const before = JSON.parse(textOf(validFolder(), EDITION));
    const after = JSON.parse(textOf(added(validFolder(), edition(csvOf(ROWS), flags, true)), EDITION));
    expect(after).toMatchObject({
      weights: before.weights,
      finer: before.finer,
      confirmations: before.confirmations,
    });
  });

  it("does not overwrite rows with a source or imputed measures of their own, not even with --force", () => {
    const files = validFolder().files.map(({ path, text }) => ({
      path,
      text:
        path === EDITION
          ? text.replace(
              '"facets": { "intensity": 15 } }',
              '"facets": { "intensity": 15 }, "source": "test-news" }',
            )
          : text,
    }));
    const flags = { ...FLAGS, year: ["2024"], source: ["test-index-2024"], published: ["2024-09-19"] };
    expect(sentencesOf(add({ name: "data", files }, "edition", flags, csvOf(ROWS), true))).toEqual([
      "1 rows of the edition have a source or imputed measures of their own, which would be lost. Change the lines of the file by hand.",
    ]);
  });

  it.each([
    [{ index: ["test-indx"] }, 'Did you mean "test-index"?'],
    [{ year: ["next"] }, "an edition is a year"],
    [{ scale: ["100"] }, "this is no scale"],
    [{ scale: [",100"] }, "this is no scale"],
    [{ scale: ["0,100,200"] }, "this is no scale"],
    [{ scale: ["100,0"] }, "this is no scale"],
    [{ precision: ["fine"] }, "this is no number"],
    [{ "ranked-by": ["them"] }, "Write publisher or us."],
    [{ decimal: ["dot"] }, "Write comma or point."],
  ])("refuses the flags %j", (flags, sentence) => {
    const outcome = edition(csvOf(ROWS), flags);
    expect(outcome.ok).toBe(false);
    expect(sentencesOf(outcome).join("\n")).toContain(sentence);
  });

  it("never gives a file that would not pass, whatever is done to the CSV file", () => {
    const bytes = [...fixture("edition-2026-ru.csv")];
    const folder = added(validFolder(), add(validFolder(), "source", SOURCE));
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.nat(bytes.length - 1),
            remove: fc.nat(3),
            insert: fc.array(
              fc.oneof(fc.constantFrom(...new TextEncoder().encode(';,.%"\n1 9–')), fc.nat(255)),
              {
                maxLength: 3,
              },
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        (edits) => {
          const corrupted = edits.reduce(
            (now, { at, remove, insert }) => now.toSpliced(at, remove, ...insert),
            bytes,
          );
          const outcome = add(folder, "edition", FLAGS, Uint8Array.from(corrupted));
          if (outcome.ok) expect(faultsIn(added(folder, outcome))).toEqual([]);
          else expect(sentencesOf(outcome).join("").length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
