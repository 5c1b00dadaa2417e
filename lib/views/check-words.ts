import type { CheckWords } from "@/lib/check/check-words";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";

/** What the check says in a language, with the braces that it fills in itself. */
export function toCheckWords(locale: Locale): CheckWords {
  const t = translator(locale);
  return {
    verdicts: {
      right: t("check.right"),
      anotherEdition: t("check.anotherEdition"),
      anotherIndex: t("check.anotherIndex"),
      noFigure: t("check.noFigure"),
      beyond: t("check.beyond"),
      cannotTell: t("check.cannotTell"),
    },
    right: {
      plain: t("check.saysRight"),
      edition: t("check.assumedEdition"),
      index: t("check.assumedIndex"),
      both: t("check.assumedBoth"),
    },
    anotherEdition: t("check.saysAnotherEdition"),
    anotherEditionOfNoYear: t("check.noEditionElsewhere"),
    anotherIndex: t("check.saysAnotherIndex"),
    beyond: t("check.saysBeyond"),
    reasons: toReasons(t),
    holders: t("check.holders"),
    ifAi: t("check.ifAi"),
    neverRanked: t("check.neverRanked"),
    fact: t("check.fact", {
      country: "{country}",
      rank: "{rank}",
      count: "{count}",
      index: "{index}",
      edition: "{edition}",
      publisher: "{publisher}",
    }),
    claimed: t("check.claimed", { country: "{country}", rank: "{rank}" }),
    claimedNobody: t("check.claimedNobody", { rank: "{rank}" }),
    claimedSeveral: t("check.claimedSeveral", { rank: "{rank}" }),
    named: t("check.named", { fact: "{fact}" }),
    withCoverage: t("check.withCoverage", { fact: "{fact}" }),
    newest: t("check.newest", { fact: "{fact}" }),
    partlyHeld: t("check.partlyHeld", { editions: "{editions}" }),
    compared: t("check.compared", { countries: "{countries}" }),
    markup: t("check.markup"),
    empty: t("check.empty"),
    tooLong: t("check.tooLong", { length: "{length}", most: "{most}" }),
    noRank: t("check.noRank"),
    quote: t("check.quote"),
    copy: t("datasets.copy"),
    copied: t("datasets.copied"),
  };
}

function toReasons(t: Translator): CheckWords["reasons"] {
  return {
    noCountry: t("check.noCountry"),
    whoseRank: t("check.whoseRank"),
    unstated: t("check.unstated"),
    part: t("check.part"),
    notAi: t("check.notAi"),
    severalSaid: t("check.severalSaid"),
    notHeld: t("check.notHeld"),
    notCovered: t("check.notCovered"),
    otherCoverage: t("check.otherCoverage"),
    noEdition: t("check.noEdition"),
    otherRank: t("check.otherRank"),
  };
}
