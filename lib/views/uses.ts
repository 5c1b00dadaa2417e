import type { DatasetEntry } from "@/lib/data/dataset-entries";
import { reuseOf, strictestReuse } from "@/lib/data/reuse";
import type { UsedDataset, Uses, UseWords } from "@/lib/export/figures/uses";
import type { Locale } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { translator } from "@/lib/i18n/translate";
import { toDatasetView } from "./dataset-view";

/** What is said beside a picture that is used, and of every dataset whose and under which terms it is. */
export function toUses(locale: Locale, entries: readonly DatasetEntry[], allowRestricted: boolean): Uses {
  return {
    words: toUseWords(locale),
    datasets: Object.fromEntries(
      entries.map((entry) => [entry.id, toUsedDataset(locale, entry, allowRestricted)]),
    ),
  };
}

function toUsedDataset(locale: Locale, entry: DatasetEntry, allowRestricted: boolean): UsedDataset {
  const { name, publisher, edition, terms, href, downloads } = toDatasetView(
    locale,
    entry,
    [],
    allowRestricted,
  );
  return {
    name: plainText(name.text),
    nameIn: name.lang,
    publisher,
    edition: plainText(edition),
    terms,
    reuse: strictestReuse(reuseOf(entry)),
    href,
    refusal: downloads.offered ? null : { why: downloads.why, address: downloads.address },
  };
}

function toUseWords(locale: Locale): UseWords {
  const t = translator(locale);
  return {
    title: t("use.title"),
    close: t("find.close"),
    files: t("use.files"),
    csvHint: t("use.csvHint"),
    jsonHint: t("use.jsonHint"),
    pngHint: t("use.pngHint"),
    svgHint: t("use.svgHint"),
    embed: t("figure.embed"),
    embedHint: t("use.embedHint"),
    link: t("use.link"),
    cite: t("figure.cite"),
    copy: t("use.copy"),
    share: t("use.share"),
    copied: t("use.copied"),
    notCopied: t("use.notCopied"),
    loading: t("find.loading"),
    working: t("use.working"),
    saved: t("use.saved", { file: "{file}" }),
    terms: t("use.terms"),
    unread: t("use.unread"),
    unmade: t("use.unmade"),
    failed: t("use.failed"),
    retry: t("find.retry"),
    english: t("use.english"),
    by: t("site.name"),
  };
}
