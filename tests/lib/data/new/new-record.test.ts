import { describe, expect, it } from "vitest";
import { formatDataFile } from "@/lib/data/format-data-file";
import { withoutFile } from "../diff/folders";
import {
  BENCHMARKS,
  EDITION,
  MODELS,
  PARTIES,
  PLACES,
  replaceIn,
  SOURCES,
  textOf,
  validFolder,
} from "../valid-folder";
import { add, added, faultsIn, sentencesOf } from "./new-folder";

const PLACE = { ISO3: ["KAZ"], kind: ["country"], region: ["Asia"], subregion: ["none"] };
const MODEL = { id: ["test-model-aa"], name: ["Test Model AA"], maker: ["none"] };

/** Lines that stand in one text and not in the other. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe("newRecord", () => {
  it("puts a place in its sorted place, with the code that CLDR needs, and touches no other line", () => {
    const before = textOf(validFolder(), PLACES);
    const folder = added(validFolder(), add(validFolder(), "place", PLACE));
    const line =
      '    { "id": "KAZ", "alpha2": "KZ", "kind": "country", "region": "Asia", "subregion": null },';
    expect(changedLines(before, textOf(folder, PLACES))).toEqual({ gone: [], come: [line] });
    const ids = JSON.parse(textOf(folder, PLACES)).places.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["BRA", "EUU", "IND", "KAZ", "RUS", "USA"]);
    expect(faultsIn(folder)).toEqual([]);
  });

  it("puts the last record after a comma", () => {
    const before = textOf(validFolder(), PARTIES);
    const folder = added(
      validFolder(),
      add(validFolder(), "party", { id: ["zeta"], name: ["Zeta"], country: ["RUS"] }),
    );
    const { gone, come } = changedLines(before, textOf(folder, PARTIES));
    expect(gone).toHaveLength(1);
    expect(come).toEqual([`${gone[0]},`, '  { "id": "zeta", "name": "Zeta", "country": "RUS" }']);
    expect(faultsIn(folder)).toEqual([]);
  });

  it("writes every fact of a model with its source, null where none is given", () => {
    const flags = {
      ...MODEL,
      maker: ["test-lab"],
      source: ["test-results"],
      parameters: ["671/37"],
      weights: ["open"],
      code: ["MIT"],
      price: ["0.27,1.1,USD,2025-02"],
      condition: ["vat-included"],
    };
    const folder = added(validFolder(), add(validFolder(), "model", flags));
    expect(faultsIn(folder)).toEqual([]);
    expect(JSON.parse(textOf(folder, MODELS))[1]).toEqual({
      id: "test-model-aa",
      name: "Test Model AA",
      kind: "model",
      maker: "test-lab",
      family: null,
      released: null,
      parameters: { value: { total: 671, active: 37 }, source: "test-results" },
      context: null,
      weights: { value: "open", source: "test-results" },
      licence: null,
      code: { value: "MIT", source: "test-results" },
      trainingData: null,
      training: null,
      prices: [
        {
          input: 0.27,
          output: 1.1,
          currency: "USD",
          date: "2025-02",
          conditions: ["vat-included"],
          source: "test-results",
        },
      ],
      remarks: [],
    });
  });

  it("takes no fact of a model without a source", () => {
    expect(sentencesOf(add(validFolder(), "model", { ...MODEL, weights: ["open"] }))).toEqual([
      '"--source": a source must say --weights. Give --source, or leave these out.',
    ]);
  });

  it("adds a benchmark that passes, its unknown numbers null", () => {
    const flags = {
      id: ["test-law"],
      name: ["Test Law"],
      domain: ["law"],
      subject: ["law"],
      metric: ["accuracy"],
      unit: ["percent"],
      min: ["0"],
      max: ["100"],
      "higher-is-better": ["yes"],
      source: ["test-results"],
    };
    const folder = added(validFolder(), add(validFolder(), "benchmark", flags));
    expect(faultsIn(folder)).toEqual([]);
    const record = JSON.parse(textOf(folder, BENCHMARKS)).find(({ id }: { id: string }) => id === "test-law");
    expect(record).toMatchObject({
      kind: "benchmark",
      items: null,
      scoring: null,
      range: { min: 0, max: 100 },
    });
    expect(sentencesOf(add(validFolder(), "benchmark", { ...flags, domain: ["lav"] }))[0]).toContain('"law"');
  });

  it("adds a source before a figure names it, and says that one must", () => {
    const flags = {
      id: ["test-new"],
      title: ["New"],
      publisher: ["Test Office"],
      published: ["2026"],
      address: ["https://example.org/new"],
      grade: ["copied-once"],
      reuse: ["unknown"],
      retrieved: ["2026-12-02"],
      copy: ["https://example.org/@user/copy@0123abcd", "https://example.org/@user/other"],
    };
    const outcome = add(validFolder(), "source", flags);
    expect(sentencesOf(outcome)).toEqual([
      'No figure names the source "test-new" yet; npm run data:check fails until one does.',
    ]);
    const list = JSON.parse(textOf(added(validFolder(), outcome), SOURCES));
    expect(list.at(-1).copies).toEqual([
      { address: "https://example.org/@user/copy", revision: "0123abcd" },
      { address: "https://example.org/@user/other", revision: null },
    ]);
    const wrong = { grade: ["copied"], reuse: ["opn"], "terms-address": ["nowhere"], retrieved: ["today"] };
    const refused = sentencesOf(add(validFolder(), "source", { ...flags, ...wrong }));
    expect(refused.map((sentence) => sentence.split(":")[0])).toEqual([
      "--grade (grade)",
      "--reuse (terms.reuse)",
      "--terms-address (terms.address)",
      "--retrieved (retrieved)",
    ]);
  });

  it("keeps a well-formatted list well formatted, a long record opened", () => {
    const text = formatDataFile(JSON.parse(textOf(validFolder(), MODELS)));
    const files = validFolder().files.map((file) => (file.path === MODELS ? { ...file, text } : file));
    for (const remark of ["Short.", `Long${" and long".repeat(30)}.`]) {
      for (const id of ["aaa", "test-model-aa", "zzz"]) {
        const outcome = add({ name: "data", files }, "model", { ...MODEL, id: [id], remark: [remark] });
        const after = textOf(added({ name: "data", files }, outcome), MODELS);
        expect(after).toBe(formatDataFile(JSON.parse(after)));
      }
    }
  });

  it("leaves a record that is there, and replaces it alone with --force", () => {
    const flags = { ...MODEL, id: ["test-model-c-1.0"], name: ["Another name"] };
    expect(sentencesOf(add(validFolder(), "model", flags))).toEqual([
      '"test-model-c-1.0": data/models.json has it already. --force replaces it; another id adds another.',
    ]);
    const folder = added(validFolder(), add(validFolder(), "model", flags, null, true));
    const [before, after] = [textOf(validFolder(), MODELS), textOf(folder, MODELS)];
    expect(changedLines(before, after).gone).toHaveLength(1);
    expect(JSON.parse(after).map(({ name }: { name: string }) => name)).toEqual([
      "Test Model A",
      "Test Model B",
      "Another name",
    ]);
  });

  it("refuses what breaks a rule, with the command for what is missing", () => {
    const outcome = add(validFolder(), "model", { ...MODEL, maker: ["new-lab"] });
    expect(outcome.ok).toBe(false);
    expect(sentencesOf(outcome).join("\n")).toContain(
      'npm run data:new -- party --id new-lab --name "<Some Lab>"',
    );
  });

  it("names a missing source at its flag, with the command that adds it", () => {
    const facts = { released: ["2024-13"], source: ["new-readme"] };
    const words = sentencesOf(add(validFolder(), "model", { ...MODEL, ...facts }));
    expect(words[0]).toContain("--source (released.source)");
    expect(words[1]).toContain("--released (released.value)");
    expect(words.join("\n")).toContain("npm run data:new -- source --id new-readme");
  });

  it("refuses a benchmark whose range ends where it begins", () => {
    const range = { min: ["100"], max: ["0"] };
    expect(sentencesOf(add(validFolder(), "benchmark", range))[0]).toBe(
      '"--max 0": --min is not less. Write the least and the most.',
    );
  });

  it("asks for the second code of a place that ISO does not know", () => {
    expect(sentencesOf(add(validFolder(), "place", { ...PLACE, ISO3: ["ZZZ"] }))[0]).toBe(
      '"ZZZ": ISO 3166-1 has no such code. Write its three capitals, or give --alpha2 too.',
    );
  });

  it.each([
    ["Brazil", "BRA (Brazil)"],
    ["bra", "BRA (Brazil)"],
    ["BR", "BRA (Brazil)"],
    ["Brazl", "BRA (Brazil)"],
    ["Korea", "KOR (South Korea) or PRK (North Korea)"],
  ])("asks whether a code was meant where %j is given for one", (country, meant) => {
    const party = { id: ["zeta"], name: ["Zeta"], country: [country] };
    expect(sentencesOf(add(validFolder(), "party", party))).toEqual([
      `--country (country): "${country}", but it is written in another form. Did you mean ${meant}?`,
    ]);
    expect(sentencesOf(add(validFolder(), "place", { ...PLACE, ISO3: [country] }))).toEqual([
      `"${country}": ISO 3166-1 has no such code. Did you mean ${meant}?`,
    ]);
  });

  it("says how a code is written where what is given means no place", () => {
    const party = { id: ["zeta"], name: ["Zeta"], country: ["zz"] };
    expect(sentencesOf(add(validFolder(), "party", party))).toEqual([
      '--country (country): "zz", but it is written in another form. Should be an ISO 3166-1 alpha-3 code, such as RUS.',
    ]);
  });

  it.each(["many", "671/", "/37", "6.7.1", "671/37/2", "-20"])(
    "takes no parameters from %j",
    (parameters) => {
      const flags = { ...MODEL, source: ["test-results"], parameters: [parameters] };
      expect(sentencesOf(add(validFolder(), "model", flags))).toEqual([
        `"--parameters ${parameters}": this is no total, or total/active. Write it like 20 or 671/37.`,
      ]);
    },
  );

  it("takes parameters of which it is not known how many are at work", () => {
    const flags = { ...MODEL, source: ["test-results"], parameters: ["20.5"] };
    const models = JSON.parse(textOf(added(validFolder(), add(validFolder(), "model", flags)), MODELS));
    expect(models[1].parameters).toEqual({
      value: { total: 20.5, active: null },
      source: "test-results",
    });
  });

  it.each(["0.27,1.1,USD", ",1.1,USD,2025-02", "0.27,free,USD,2025-02", "0,27,1,1,USD,2025-02"])(
    "takes no price from %j",
    (price) => {
      const flags = { ...MODEL, source: ["test-results"], price: [price] };
      expect(sentencesOf(add(validFolder(), "model", flags))).toEqual([
        `"--price ${price}": this is no input,output,currency,date. Write it like 0.27,1.1,USD,2026-11.`,
      ]);
    },
  );

  it("does not count against a record what was wrong elsewhere before", () => {
    const folder = replaceIn(validFolder(), EDITION, '"rank": 4, "overall"', '"rank": 5, "overall"');
    const before = faultsIn(folder);
    expect(before).not.toEqual([]);
    const outcome = add(folder, "party", { id: ["zeta"], name: ["Zeta"] });
    expect(faultsIn(added(folder, outcome))).toEqual(before);
  });

  it("names file and line of an older record that takes what the new one has", () => {
    expect(sentencesOf(add(validFolder(), "place", { ...PLACE, ISO3: ["ABW"], alpha2: ["BR"] }))).toEqual([
      'data/places.json:5 places[1].alpha2: "BR", but places[0] in line 4 is the same. Remove or correct one of the two.',
    ]);
  });

  it("adds the first record of a list that is still empty", () => {
    const files = validFolder().files.map((file) =>
      file.path === MODELS || file.path === PARTIES ? { ...file, text: "[]\n" } : file,
    );
    const kept = files.filter(({ path }) => !/^(claims|paired|results)\//.test(path));
    const folder = { name: "data", files: kept };
    const outcome = add(folder, "party", { id: ["zeta"], name: ["Zeta"], country: ["RUS"] });
    expect(textOf(added(folder, outcome), PARTIES)).toBe(
      formatDataFile([{ id: "zeta", name: "Zeta", country: "RUS" }]),
    );
  });

  it("says that there is no list to add to, where its file is missing", () => {
    const folder = withoutFile(validFolder(), PARTIES);
    expect(sentencesOf(add(folder, "party", { id: ["zeta"], name: ["Zeta"] }))).toEqual([
      "data/parties.json is no list to add to. Put it right first; npm run data:check tells how.",
    ]);
  });

  it("does nothing while a file of the folder cannot be read", () => {
    const files = validFolder().files.map((file) => (file.path === MODELS ? { ...file, text: "[" } : file));
    const outcome = add({ name: "data", files }, "place", PLACE);
    expect(outcome.ok).toBe(false);
    expect(sentencesOf(outcome).at(-1)).toContain("cannot be read whole");
  });
});
