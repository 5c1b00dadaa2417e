import { ContentsPage } from "@/components/site/contents-page";
import { PaintAfter } from "@/components/site/paint-after";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import type { OpennessPageView } from "@/lib/views/openness/openness-page";
import { OpennessSection } from "./openness-section";

type OpennessPageProps = { locale: Locale; view: OpennessPageView; version: DataVersion };

/** What is open, what it costs, what it runs on, and the cooperation. */
export function OpennessPage({ locale, view, version }: OpennessPageProps) {
  const { sections } = view;
  const second = sections[1];
  return (
    <ContentsPage locale={locale} path={["models", "openness-and-cost"]} version={version} view={view}>
      {/* The first section begins with a table, whose later rows widen its columns. */}
      {second && <PaintAfter id={second.id} />}
      {sections.map((section) => (
        <OpennessSection key={section.id} section={section} />
      ))}
    </ContentsPage>
  );
}
