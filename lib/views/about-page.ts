import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { pageHref } from "@/lib/url/href";

export type AboutSection = {
  id: string;
  title: string;
  text: string | null;
  rules: string[];
  links: { text: string; address: string }[];
};

/** What this site is, who keeps it, how it decides, under which licences, and how to take part. */
export function toAboutPage(locale: Locale): { title: string; sections: AboutSection[] } {
  const t = translator(locale);
  return {
    title: t("about.title"),
    sections: [
      { id: "what", title: t("about.whatTitle"), text: t("about.whatText"), rules: [], links: [] },
      {
        id: "who",
        title: t("about.whoTitle"),
        text: t("about.whoText"),
        rules: [],
        links: [{ text: t("about.whoLink"), address: REPOSITORY_URL }],
      },
      {
        id: "how",
        title: t("about.howTitle"),
        text: null,
        rules: [
          t("about.rulePublished"),
          t("about.ruleMissing"),
          t("about.ruleSources"),
          t("about.ruleZero"),
          t("about.ruleTies"),
          t("about.ruleCause"),
          t("about.ruleEditions"),
          t("about.ruleLike"),
          t("about.ruleClaims"),
          t("about.ruleBorders"),
        ],
        links: [{ text: t("about.howLink"), address: pageHref(locale, "method") }],
      },
      {
        id: "licences",
        title: t("about.licenceTitle"),
        text: t("about.licenceText"),
        rules: [],
        links: [{ text: t("about.licenceLink"), address: pageHref(locale, "data") }],
      },
      {
        id: "take-part",
        title: t("about.joinTitle"),
        text: t("about.joinText"),
        rules: [],
        links: [
          { text: t("about.joinGuide"), address: `${REPOSITORY_URL}/blob/main/CONTRIBUTING.md` },
          { text: t("about.joinForm"), address: `${REPOSITORY_URL}/issues/new/choose` },
        ],
      },
    ],
  };
}
