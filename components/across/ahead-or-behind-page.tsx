import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { TallPicture } from "@/components/site/tall-picture";
import { LinkList } from "@/components/ui/link-list";
import { SideScroll } from "@/components/ui/side-scroll";
import type { Locale } from "@/lib/i18n/locales";
import { endSentence } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { AheadOrBehindView } from "@/lib/views/ahead-or-behind";
import { figureUses } from "@/lib/views/figure-uses";
import { AheadOrBehind } from "./ahead-or-behind";
import { AnswerFigures } from "./answer-figures";

type AheadOrBehindPageProps = {
  locale: Locale;
  /** Alpha-3 in lower case. */
  place: string;
  country: string;
  view: AheadOrBehindView;
  version: DataVersion;
};

/** The picture alone, the same in sentences, and the ways on. */
export function AheadOrBehindPage({ locale, place, country, view, version }: AheadOrBehindPageProps) {
  const t = translator(locale);
  const links = [
    { href: pageHref(locale, "countries", place), text: t("aheadOrBehind.toCountry", { country }) },
    { href: `${pageHref(locale, "compare")}`, text: t("home.compare") },
    { href: pageHref(locale, "rankings"), text: t("home.rankings") },
  ];
  return (
    <PageFrame locale={locale} path={["ahead-or-behind", place]} version={version}>
      <p className="text-note text-quiet wide:text-base">{country}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure text-quiet">{view.note}</p>
      <AheadOrBehind view={view} uses={figureUses(locale)} />
      <details className="mt-2">
        <summary className="fold text-accent text-note">{view.figures.title}</summary>
        <SideScroll label={view.figures.title} scrolls={t("ranking.scrolls")}>
          <AnswerFigures figures={view.figures} />
        </SideScroll>
      </details>
      <TallPicture locale={locale} path={["ahead-or-behind", place]} />
      <section className="mt-12">
        <h2 className="text-section">{t("aheadOrBehind.inSentences")}</h2>
        {view.states.map(({ id, title, rows }) => (
          <section key={id} className="mt-4">
            <h3 className="font-semibold">{title}</h3>
            <ul className="max-w-measure">
              {rows.map(({ id: index, sentence }) => (
                <li key={index} className="mt-1">
                  {endSentence(locale, sentence)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <LinkList links={links} className="mt-8" />
    </PageFrame>
  );
}
