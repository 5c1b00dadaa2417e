import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { EditionPicker } from "@/components/ranking/edition-picker";
import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import { provenanceWords } from "@/components/ui/provenance-words";
import type { Locale } from "@/lib/i18n/locales";
import { joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { figureUses } from "@/lib/views/figure-uses";
import type { WeightsPageView } from "@/lib/views/weights/weights-page";
import { FirmnessSections } from "./firmness-sections";
import { WeightsExplorer } from "./weights-explorer";

type WeightsPageProps = {
  locale: Locale;
  path: readonly string[];
  view: WeightsPageView;
  version: DataVersion;
};

/** An edition weighed anew: what its own weights give, and what the reader's do. */
export function WeightsPage({ locale, path, view, version }: WeightsPageProps) {
  const t = translator(locale);
  const { index, basisSource } = view;
  const uses = figureUses(locale);
  const ways = [
    { href: pageHref(locale, "method"), text: t("weights.method") },
    { href: pageHref(locale, "rankings", index.id, index.edition), text: t("weights.ranking") },
    { href: pageHref(locale, "weights"), text: t("weights.others") },
  ];
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <p className="text-note text-quiet wide:text-base">{view.kicker}</p>
      <h1 className="mt-1 max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure text-quiet">{joinSentences(view.basis)}</p>
      <p className="flex flex-wrap gap-x-6">
        {[...(basisSource ? [basisSource] : []), ...ways].map(({ href, text }) => (
          <a key={href} href={href} className="flex min-h-11 items-center">
            {text}
          </a>
        ))}
      </p>
      {view.leftOut && <p className="max-w-measure text-quiet">{view.leftOut}</p>}
      <EditionPicker
        locale={locale}
        section="weights"
        index={index.id}
        current={index.edition}
        editions={view.editions}
      />
      <p className="without-script mt-4 max-w-measure">{t("weights.staticNote")}</p>
      <Island
        name="weights"
        of={WeightsExplorer}
        props={{
          ...view.island,
          frame: view.frame,
          finding: view.title,
          provenanceWords: provenanceWords(t),
          uses,
        }}
      />
      <details className="mt-2 max-w-measure text-note text-quiet">
        <summary className="fold text-accent">{t("weights.about")}</summary>
        {view.columns.map((sentence) => (
          <p key={sentence} className="pb-2">
            {sentence}
          </p>
        ))}
      </details>
      <FirmnessSections
        view={view.firmness}
        frame={view.frame}
        sourceLabel={t("provenance.all")}
        scrolls={t("ranking.scrolls")}
        uses={uses}
      />
      <IslandScript page="weights" />
    </PageFrame>
  );
}
