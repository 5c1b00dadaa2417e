import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import type { AboutSection } from "./about-page";

/** What the site aims at for those who read it otherwise, what was tested and what was not, its limits, and how to report one. */
export function toAccessibilityPage(locale: Locale): { title: string; sections: AboutSection[] } {
  const t = translator(locale);
  return {
    title: t("accessibility.title"),
    sections: [
      {
        id: "aim",
        title: t("accessibility.aimTitle"),
        text: t("accessibility.aimText"),
        rules: [],
        links: [],
      },
      {
        id: "tested",
        title: t("accessibility.testedTitle"),
        text: t("accessibility.testedText"),
        rules: [
          t("accessibility.testedRules"),
          t("accessibility.testedKeyboard"),
          t("accessibility.testedZoom"),
          t("accessibility.testedSpacing"),
          t("accessibility.testedColours"),
          t("accessibility.testedMotion"),
          t("accessibility.testedScript"),
          t("accessibility.testedPrint"),
        ],
        links: [],
      },
      {
        id: "untested",
        title: t("accessibility.untestedTitle"),
        text: null,
        rules: [
          t("accessibility.untestedReader"),
          t("accessibility.untestedBrowsers"),
          t("accessibility.untestedPeople"),
        ],
        links: [],
      },
      {
        id: "limits",
        title: t("accessibility.limitsTitle"),
        text: null,
        rules: [
          t("accessibility.limitStops"),
          t("accessibility.limitTables"),
          t("accessibility.limitPictures"),
          t("accessibility.limitOriginals"),
          t("accessibility.limitScript"),
        ],
        links: [],
      },
      {
        id: "report",
        title: t("accessibility.reportTitle"),
        text: t("accessibility.reportText"),
        rules: [],
        links: [{ text: t("accessibility.reportLink"), address: `${REPOSITORY_URL}/issues/new` }],
      },
    ],
  };
}
