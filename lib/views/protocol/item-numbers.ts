import { formatDecimals } from "@/lib/i18n/format-figures";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { itemsForEquality } from "@/lib/models/items-for-equality";
import { itemsForPower, leastDifference } from "@/lib/models/items-for-power";
import { USUAL_LEVEL } from "@/lib/models/mcnemar-power";
import type { SeenDisagreement } from "@/lib/models/seen-disagreement";
import { present } from "@/lib/present";
import { repositoryFile } from "@/lib/url/contribute";
import type { PlainTable, ProtocolSection } from "./protocol-section";
import { TASK_KINDS } from "./task-kinds";

/** In percentage points and in percent of all items. */
const LEADS = [5, 8, 10, 15] as const;
const DISAGREEMENTS = [10, 20, 30, 40] as const;
const PLANNED = { points: 5, percent: 30 } as const;
const PLANNED_OF_A_KIND = { points: 15, percent: 30 } as const;

type Planned = { points: number; percent: number };
type SmallSet = { name: string; items: number };

const neededByCell = new Map<string, number | null>();

/** Kept, since every language asks for the same. */
function needed({ points, percent }: Planned, level = USUAL_LEVEL): number | null {
  const sought = { difference: points / 100, disagreement: percent / 100 };
  const key = [points, percent, level].join();
  const known = neededByCell.get(key);
  if (known !== undefined) return known;
  const items = itemsForPower(sought, level);
  neededByCell.set(key, items);
  return items;
}

export function itemNumbersSection(locale: Locale, seen: SeenDisagreement | null): ProtocolSection {
  const t = translator(locale);
  const each = Math.ceil(present(needed(PLANNED), "number of items") / TASK_KINDS.length);
  const equal = (tenths: number) => inDigits(locale, itemsForEquality(tenths));
  return {
    id: "number",
    title: t("protocol.numberTitle"),
    texts: [t("protocol.numberText")],
    table: neededTable(locale),
    notes: [
      t("protocol.impossibleNote"),
      ...(seen ? [t("protocol.numberSeen", inWords(seen))] : []),
      t("protocol.numberPlan", {
        ...PLANNED,
        percent: String(PLANNED.percent),
        each: inDigits(locale, each),
        items: inDigits(locale, each * TASK_KINDS.length),
      }),
      t("protocol.numberEqual", { half: equal(5), seven: equal(7), nine: equal(9) }),
    ],
    links: ["lib/models/items-for-power.ts", "lib/models/items-for-equality.ts"].map((file) => ({
      text: file,
      href: repositoryFile(file),
    })),
  };
}

export function smallSetsSection(locale: Locale, sets: readonly SmallSet[]): ProtocolSection {
  const t = translator(locale);
  return {
    id: "small-sets",
    title: t("protocol.couldTitle"),
    texts: [],
    table: {
      label: t("protocol.couldLabel"),
      heads: [
        t("protocol.disagreement"),
        ...sets.map(({ name, items }) => t("protocol.couldSet", { name, items: String(items) })),
      ],
      rows: DISAGREEMENTS.map((percent) => ({
        head: t("protocol.ofItems", { percent: String(percent) }),
        cells: sets.map(({ items }) =>
          String(leastDifference(items, percent / 100) ?? t("protocol.couldNone")),
        ),
      })),
    },
    notes: [t("protocol.couldNote")],
  };
}

/** The one test, and what it takes to test every kind by itself. */
export function testSection(locale: Locale): ProtocolSection {
  const t = translator(locale);
  const level = USUAL_LEVEL / TASK_KINDS.length;
  return {
    id: "test",
    title: t("protocol.testTitle"),
    texts: [
      t("protocol.testText"),
      t("protocol.testKinds", {
        ...PLANNED_OF_A_KIND,
        percent: String(PLANNED_OF_A_KIND.percent),
        count: String(TASK_KINDS.length),
        level: formatDecimals(languageOf(locale).numerals, level * 100, 3),
        items: inDigits(locale, present(needed(PLANNED_OF_A_KIND, level), "number of items")),
      }),
    ],
  };
}

function neededTable(locale: Locale): PlainTable {
  const t = translator(locale);
  return {
    label: t("protocol.numberLabel"),
    heads: [t("protocol.disagreement"), ...LEADS.map((points) => t("protocol.lead", { points }))],
    rows: DISAGREEMENTS.map((percent) => ({
      head: t("protocol.ofItems", { percent: String(percent) }),
      cells: LEADS.map((points) => {
        const items = needed({ points, percent });
        return items === null ? t("protocol.impossible") : inDigits(locale, items);
      }),
    })),
  };
}

function inDigits(locale: Locale, count: number): string {
  return formatDecimals(languageOf(locale).numerals, count, 0);
}

function inWords({ tests, low, high }: SeenDisagreement) {
  const inPercent = (share: number) => String(Math.round(share * 100));
  return { tests: String(tests), low: inPercent(low), high: inPercent(high) };
}
