import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { computeSection } from "./compute-section";
import { cooperationSection } from "./cooperation-section";
import { costSection } from "./cost-section";
import { openSection } from "./open-section";
import type { OpennessSubject } from "./openness-subject";

/** What is open, what it costs, what it runs on and what came of the cooperation: each figure with its source. */
export function toOpennessPage(subject: OpennessSubject) {
  const { locale } = subject;
  const t = translator(locale);
  return {
    title: t("openness.title"),
    intro: t("openness.intro"),
    contents: t("site.contents"),
    sections: [
      openSection(subject),
      costSection(subject),
      computeSection(subject),
      cooperationSection(subject),
    ],
    back: { href: pageHref(locale, "models"), text: t("models.toModels") },
  };
}

export type OpennessPageView = ReturnType<typeof toOpennessPage>;
