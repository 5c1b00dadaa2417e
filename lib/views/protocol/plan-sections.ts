import type { Party } from "@/lib/data/models-schema";
import { claimWords } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { isolateText } from "@/lib/i18n/isolate-text";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { VOTING_DAYS, votingDays } from "@/lib/models/admissible";
import type { ComparedClaim } from "../claim-evidence-view";
import { knownDate } from "../known-date";
import { partyWord } from "../measured-by";
import type { ProtocolSection } from "./protocol-section";

export type ModelNames = { a: string; b: string };

/** What is to be settled, of which models, and measured when. */
export function questionSection(locale: Locale, claim: ComparedClaim, names: ModelNames): ProtocolSection {
  const t = translator(locale);
  const date = knownDate(locale, claim.saidOn ?? claim.said);
  const said = t("protocol.questionText", { ...names, date, claim: claimWords(locale, claim.id).said });
  const texts = [said, t("protocol.questionLater"), ...daysTexts(locale, claim.saidOn)];
  return { id: "question", title: t("protocol.questionTitle"), texts };
}

function daysTexts(locale: Locale, saidOn: string | null): string[] {
  if (saidOn === null) return [];
  const { first, last } = votingDays(saidOn);
  return [
    translator(locale)("protocol.questionDays", {
      first: formatDate(locale, first),
      last: formatDate(locale, last),
      days: String(VOTING_DAYS),
    }),
  ];
}

export function whoSection(
  locale: Locale,
  makers: readonly string[],
  parties: readonly Party[],
): ProtocolSection {
  const t = translator(locale);
  // In one piece each, since a name may end in a bracket.
  const names = makers.map((id) => isolateText(partyWord(locale, id, parties)));
  return {
    id: "who",
    title: t("protocol.whoTitle"),
    texts: [
      t("protocol.whoText", { makers: formatList(languageOf(locale).numerals, names) }),
      t("protocol.whoTies"),
      t("protocol.whoTwo"),
    ],
  };
}

/** How items come about and how they are put to the models. */
export function askingSections(t: Translator): ProtocolSection[] {
  return [
    { id: "language", title: t("protocol.languageTitle"), texts: [t("protocol.languageText")] },
    {
      id: "items",
      title: t("protocol.itemsTitle"),
      texts: [t("protocol.itemsText"), t("protocol.itemsLeak"), t("protocol.itemsAfter")],
    },
    { id: "prompt", title: t("protocol.promptTitle"), texts: [t("protocol.promptText")] },
    {
      id: "settings",
      title: t("protocol.settingsTitle"),
      texts: [t("protocol.settingsText"), t("protocol.settingsRuns"), t("protocol.settingsBuild")],
    },
  ];
}

/** When it ends, and what everyone gets to see of it. */
export function endingSections(t: Translator): ProtocolSection[] {
  return [
    { id: "stop", title: t("protocol.stopTitle"), texts: [t("protocol.stopText")] },
    { id: "publish", title: t("protocol.publishTitle"), texts: [t("protocol.publishText")] },
  ];
}
