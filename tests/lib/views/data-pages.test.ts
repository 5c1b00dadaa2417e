import { describe, expect, it } from "vitest";
import { toDatasetEntries } from "@/lib/data/dataset-entries";
import { loadDataset, loadDatasetEntries } from "@/lib/data/load";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { REPOSITORY_URL } from "@/lib/site";
import { toAboutPage } from "@/lib/views/about-page";
import { toAccessibilityPage } from "@/lib/views/accessibility-page";
import { toChangesPage } from "@/lib/views/changes-page";
import { toDataPage } from "@/lib/views/data-page";
import { toDatasetPage } from "@/lib/views/dataset-page";
import { toDatasetView } from "@/lib/views/dataset-view";
import { datasetName } from "@/lib/views/dataset-words";
import { CHANGES } from "../changes";

const ENTRIES = loadDatasetEntries();

const FIXTURE = "tests/fixtures/data/valid";

/** Made-up files, named as if they lay in data/. */
const MADE_UP = toDatasetEntries(loadDataset(FIXTURE)).map((entry) => ({
  ...entry,
  file: entry.file.replace(FIXTURE, "data"),
}));

function entryOf(id: string, entries = ENTRIES) {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no dataset ${id}`);
  return entry;
}

const GAII = entryOf("global-ai-index-2024");

describe("toDatasetView", () => {
  it("says of the Global AI Index 2024 what it is, who published it, what it covers and under which terms", () => {
    expect(toDatasetView("en", GAII, CHANGES, false)).toMatchObject({
      href: "/en/data/global-ai-index-2024/",
      name: { text: "Global AI Index 2024", lang: null },
      publisher: expect.stringMatching(/^Tortoise Media/),
      edition: "2024, published 19 September 2024",
      coverage: "Places: 83",
      terms: expect.stringMatching(/^Restricted:/),
      lastChange: "24 November 2026, corrected",
      file: {
        path: "data/indices/global-ai-index/2024.json",
        address: `${REPOSITORY_URL}/blob/main/data/indices/global-ai-index/2024.json#L1`,
      },
    });
  });

  it("says in plain words why the whole is not handed out, and whom to ask", () => {
    expect(toDatasetView("en", GAII, [], false).downloads).toEqual({
      offered: false,
      why: "The whole is not handed out here, since its terms are restricted. Ask Tortoise Media:",
      address: "https://www.tortoisemedia.com/policy/terms",
    });
  });

  it("hands it out where the deployment may", () => {
    expect(toDatasetView("en", GAII, [], true).downloads).toEqual({
      offered: true,
      json: "/api/v1/datasets/global-ai-index-2024.json",
      csv: "/api/v1/datasets/global-ai-index-2024.csv",
      columns: "/api/v1/datasets/global-ai-index-2024.csv-metadata.json",
    });
  });

  it("names the source whose terms are the strictest, and says that they count for the whole", () => {
    const view = toDatasetView("en", entryOf("test-index-2024", MADE_UP), [], false);
    expect(view.downloads).toEqual({
      offered: false,
      why: "The whole is not handed out here, since we found no terms for it. Ask Test News:",
      address: "https://example.org/news",
    });
    expect(view.terms).toBe("We found no terms. Several sources; the strictest terms count for the whole.");
  });

  it("says of our own records that they are ours", () => {
    expect(toDatasetView("en", entryOf("claims"), [], false)).toMatchObject({
      publisher: "this project",
      grade: "our own record",
      lastChange: "none recorded yet",
      downloads: { offered: true },
      file: { address: `${REPOSITORY_URL}/tree/main/data/claims` },
    });
  });

  it("marks a name that has no words in the language as English", () => {
    expect(toDatasetView("ar", entryOf("test-table", MADE_UP), [], false).name.lang).toBe("en");
    expect(toDatasetView("ar", GAII, [], false).name.lang).toBeNull();
  });
});

describe("the edition of an indicator", () => {
  it("is when its records were taken, or else when its source was published; it is not kept by us", () => {
    const indicators = ENTRIES.filter(({ subject }) => subject.kind === "indicator");
    expect(indicators.length).toBeGreaterThan(0);
    for (const entry of indicators)
      expect(toDatasetView("en", entry, [], false).edition, entry.id).toMatch(/^(as of|published) /);
  });
});

describe("the words for a dataset", () => {
  it("count its records, whatever these are", () => {
    const coverage = (id: string) => toDatasetView("en", entryOf(id), [], false).coverage;
    const counted = ENTRIES.filter(({ subject }) =>
      ["models", "benchmarks", "parties", "claims", "sources"].includes(subject.kind),
    );
    expect(counted).toHaveLength(5);
    for (const { id, value } of counted)
      expect(coverage(id)).toBe(`Records: ${Array.isArray(value) ? value.length : "no list"}`);
  });

  it("say in English what a series is called that has no words in the language, and mark it so", () => {
    const entry = entryOf("indicators-top500-systems");
    if (entry.subject.kind !== "indicator") throw new Error("no indicator");
    const indicator = { ...entry.subject.indicator, id: "made-up", name: "Made-up series" };
    expect(datasetName("ar", { ...entry, subject: { kind: "indicator", indicator } })).toEqual({
      text: "Made-up series",
      lang: "en",
    });
    expect(datasetName("ar", entry).lang).toBeNull();
  });
});

describe("toDataPage", () => {
  it.each(FINISHED_LOCALES)("lists every dataset exactly once: %s", (locale) => {
    const { title, groups } = toDataPage(locale, ENTRIES, CHANGES, false);
    const listed = groups.flatMap(({ datasets }) => datasets.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(ENTRIES.map(({ id }) => id).toSorted());
    expect(title).toContain(String(ENTRIES.length));
  });

  it("shows no subject without a dataset", () => {
    const { groups } = toDataPage("en", MADE_UP, [], false);
    expect(groups.map(({ id }) => id)).toEqual([
      "group-editions",
      "group-countries",
      "group-models",
      "group-records",
    ]);
  });
});

describe("toDatasetPage", () => {
  it("gives the sources in full, with the publisher's words, the copies and the remarks", () => {
    const [source] = toDatasetPage("en", GAII, CHANGES, false).sources;
    expect(source).toMatchObject({
      publisher: "Tortoise Media",
      words: expect.stringContaining("No part of this index may be reproduced"),
      secondHand: " (quoted by others, not read at the publisher)",
    });
    expect(source?.copies).toHaveLength(2);
    expect(source?.remarks.length).toBeGreaterThan(3);
  });

  it("names the fields of a row with the schema's words", () => {
    const { fields } = toDatasetPage("en", GAII, CHANGES, false);
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["place", "rank", "overall", "pillars.talent", "facets.scale"]),
    );
    expect(fields.find(({ name }) => name === "rank")?.meaning).toMatch(/^As published/);
  });

  it("leads to the ranking of an edition, to a table as published, to tests, models and claims, from others nowhere", () => {
    const shown = (id: string) => toDatasetPage("en", entryOf(id), [], false).shownOn?.href ?? null;
    expect(shown("global-ai-index-2024")).toBe("/en/rankings/global-ai-index/2024/");
    expect(shown("mhgb-law")).toBe("/en/tables/mhgb-law/");
    expect(shown("benchmarks")).toBe("/en/benchmarks/");
    expect(shown("paired-simple-evals-ru")).toBe("/en/models/");
    expect(shown("claims")).toBe("/en/claims/");
    expect(shown("places")).toBeNull();
  });

  it("defines an indicator with its unit, and defines nothing else", () => {
    const { definition, shownOn } = toDatasetPage("en", entryOf("indicators-top500-systems"), [], false);
    expect(definition?.text).toMatch(/TOP500/);
    expect(definition?.unit).toBe("systems");
    expect(shownOn).toBeNull();
    expect(toDatasetPage("en", GAII, [], false).definition).toBeNull();
  });

  it("says who ranked where it was not the publisher", () => {
    expect(toDatasetPage("en", entryOf("ai-preparedness-index-2023"), [], false).order).toBe(
      "Ranked by us from the printed scores.",
    );
    expect(toDatasetPage("en", GAII, [], false).order).toBeNull();
  });

  it("does not list the sources as sources of themselves", () => {
    expect(toDatasetPage("en", entryOf("sources"), [], false).sources).toEqual([]);
  });

  it("has the remarks of an indicator, of context, of pairs and of a table", () => {
    const ids = [
      "indicators-top500-systems",
      "context-world-bank",
      "paired-simple-evals-ru",
      "simple-evals-ru",
    ];
    for (const { id, value } of ids.map((one) => entryOf(one)))
      expect(value, id).toMatchObject({ remarks: toDatasetPage("en", entryOf(id), [], false).remarks });
  });

  it("has the remarks of each group with its name", () => {
    const [first] = toDatasetPage("en", entryOf("groups"), [], false).remarks;
    expect(first).toBe(
      "G20: The 19 countries; the European Union and the African Union are members too and are no countries.",
    );
  });

  it("lists the dataset's own changes and no others", () => {
    const summaries = (id: string) =>
      toDatasetPage("en", entryOf(id), CHANGES, false).changes.map(({ summary }) => summary);
    expect(summaries("global-ai-index-2024")).toEqual([CHANGES[0]?.summary]);
    expect(summaries("claims")).toEqual([CHANGES[1]?.summary]);
    expect(summaries("places")).toEqual([]);
  });
});

describe("toChangesPage", () => {
  it("keeps the order of the log under its days, and leads to the dataset where there is one", () => {
    const days = toChangesPage("en", ENTRIES, CHANGES);
    expect(days.map(({ day, changes }) => [day, changes.length])).toEqual([
      ["24 November 2026", 2],
      ["20 November 2026", 1],
    ]);
    expect(days.flatMap(({ changes }) => changes.map(({ dataset }) => dataset.href))).toEqual([
      "/en/data/global-ai-index-2024/",
      "/en/data/claims/",
      null,
    ]);
  });

  it("is empty for an empty log", () => {
    expect(toChangesPage("ar", ENTRIES, [])).toEqual([]);
  });
});

describe("toAboutPage", () => {
  it.each(FINISHED_LOCALES)(
    "says what this is, who keeps it, how it decides, licences, how to take part: %s",
    (locale) => {
      const { sections } = toAboutPage(locale);
      expect(sections.map(({ id }) => id)).toEqual(["what", "who", "how", "licences", "take-part"]);
      expect(sections.find(({ id }) => id === "how")?.rules.length).toBeGreaterThanOrEqual(8);
      for (const { text, rules } of sections) expect(text !== null || rules.length > 0).toBe(true);
    },
  );
});

describe("toAccessibilityPage", () => {
  it.each(FINISHED_LOCALES)(
    "says the aim, what was tested, what was not, limits, and where to report: %s",
    (locale) => {
      const { sections } = toAccessibilityPage(locale);
      expect(sections.map(({ id }) => id)).toEqual(["aim", "tested", "untested", "limits", "report"]);
      expect(sections[0]?.text).toContain("WCAG 2.2");
      expect(sections.find(({ id }) => id === "untested")?.rules.join(" ")).toMatch(/Firefox.+Safari/);
      expect(sections.at(-1)?.links.map(({ address }) => address)).toEqual([`${REPOSITORY_URL}/issues/new`]);
    },
  );
});
