import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { ChoosePageView } from "@/lib/views/choose/choose-page";
import { ChooseExplorer } from "./choose-explorer";
import { KnownList } from "./known-list";

type ChoosePageProps = { locale: Locale; view: ChoosePageView; version: DataVersion };

/** Choosing a model by what a buyer asks first; without script the whole list, and what is known of three questions. */
export function ChoosePage({ locale, view, version }: ChoosePageProps) {
  const t = translator(locale);
  const { title, presets, input, comparable, compareHref } = view;
  return (
    <PageFrame locale={locale} path={["models", "choose"]} version={version}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{title}</h1>
      <p className="mt-4 max-w-measure">{t("choose.intro")}</p>
      <p className="without-script mt-4 max-w-measure font-semibold">{t("choose.staticNote")}</p>
      <section className="mt-6">
        <h2 className="text-section">{t("choose.presets")}</h2>
        <ul className="choose-presets">
          {presets.map(({ text, href, known, evidence }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center font-semibold">
                {text}
              </a>
              <span className="block text-note">{known}</span>
              <div className="without-script">
                <KnownList evidence={evidence} words={input.words} language={input.numerals} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Island name="choose" of={ChooseExplorer} props={{ input, comparable, compareHref }} />
      <p className="mt-10 max-w-measure text-note text-quiet">{t("choose.accessNote")}</p>
      <p className="mt-6">
        <a href={pageHref(locale, "models")} className="flex min-h-11 items-center">
          {t("models.toModels")}
        </a>
      </p>
      <IslandScript page="choose" />
    </PageFrame>
  );
}
