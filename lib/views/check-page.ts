import type { CheckSubjects } from "@/lib/data/load-check-subjects";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { encodeCheckView } from "@/lib/url/check-view";
import { pageHref } from "@/lib/url/href";

type Example = { text: string; href: string };

export type CheckPageView = { title: string; intro: string; examples: Example[] };

/** What the page says before a sentence is checked, and sentences to try. */
export function toCheckPage(locale: Locale, { indices }: CheckSubjects): CheckPageView {
  const t = translator(locale);
  const editions = indices.reduce((sum, one) => sum + one.editions.length, 0);
  const examples = [t("check.exampleRight"), t("check.exampleEdition"), t("check.exampleIndex")];
  return {
    title: t("check.title"),
    intro: t("check.intro", { editions, indices: indices.length }),
    examples: examples.map((text) => ({
      text,
      href: `${pageHref(locale, "check")}${encodeCheckView({ text })}`,
    })),
  };
}
