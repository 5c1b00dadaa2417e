import { FactList } from "@/components/data/fact-list";
import { Remarks } from "@/components/data/remarks";
import { Island } from "@/components/islands/island";
import { IslandScript } from "@/components/islands/island-script";
import { MeasuredPanels } from "@/components/models/measured-panels";
import { PriceScatter } from "@/components/models/price-scatter";
import { PageFrame } from "@/components/site/page-frame";
import { PaintAfter } from "@/components/site/paint-after";
import type { DataVersion } from "@/components/site/site-footer";
import { LinkedName } from "@/components/ui/linked-name";
import { measuredWords } from "@/components/ui/provenance-words";
import { WholeNames } from "@/components/ui/whole-names";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { absoluteHref, pageHref } from "@/lib/url/href";
import { figureUses } from "@/lib/views/figure-uses";
import { TABLE_PANEL, type TablePage as View } from "@/lib/views/table-page";
import { MarkList } from "./mark-list";
import { PublishedTable } from "./published-table";

type TablePageProps = {
  locale: Locale;
  view: View;
  /** Of the charts of its prices. */
  drawings: Readonly<Record<string, string>>;
  version: DataVersion;
};

/** One table of one party: who measured, every cell as printed, what the columns ask, and prices beside results. */
export function TablePage({ locale, view, drawings, version }: TablePageProps) {
  const t = translator(locale);
  const { id, facts, scatter } = view;
  const named = facts.map(({ term, text, address }) => ({
    term,
    text: address ? (
      <LinkedName href={address} text={text} lang="en" className="wide:inline-block wide:min-h-6" />
    ) : (
      text
    ),
  }));
  return (
    <PageFrame locale={locale} path={["tables", id]} version={version}>
      {/* Later rows widen columns. */}
      <PaintAfter id="notes" />
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">
        <WholeNames text={view.title} />
      </h1>
      <p className="mt-4 font-semibold wide:text-lead">{view.language}</p>
      <MarkList marks={view.marks} />
      <p className="mt-2 text-quiet">{view.summary}</p>
      <Island name="table" of={PublishedTable} props={{ ...view.island }} />
      <ul id="notes" className="mt-4 max-w-measure text-note text-quiet">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h2 className="mt-10 mb-2 text-section">{t("measured.title")}</h2>
      <div className="facts">
        <FactList facts={named} />
      </div>
      <Remarks remarks={view.remarks} title={t("datasets.remarks")} />
      <Asks title={t("tables.asks")} asks={view.asks} />
      {scatter && (
        <section className="mt-10">
          <h2 className="text-section">{t("tables.priceTitle")}</h2>
          <PriceScatter
            {...scatter}
            drawings={drawings}
            sourceLabel={t("measured.open")}
            panel={TABLE_PANEL}
            uses={figureUses(locale)}
          />
        </section>
      )}
      <p className="mt-10 flex flex-wrap gap-x-6">
        {[
          ...(view.compare ? [{ href: view.compare.href, text: t("tables.compare") }] : []),
          { href: pageHref(locale, "tables"), text: t("tables.all") },
          { href: pageHref(locale, "benchmarks"), text: t("benchmarks.all") },
        ].map(({ href, text }) => (
          <a key={href} href={href} className="flex min-h-11 items-center">
            {text}
          </a>
        ))}
      </p>
      <MeasuredPanels
        panels={view.panels}
        measuredBy={view.measuredBy}
        page={absoluteHref(pageHref(locale, "tables", id))}
        words={measuredWords(t)}
      />
      <IslandScript page="table" />
    </PageFrame>
  );
}

function Asks({ title, asks }: { title: string; asks: View["asks"] }) {
  return (
    <section className="mt-10 max-w-measure">
      <h2 className="text-section">{title}</h2>
      <ul className="mt-2">
        {asks.map(({ id, name, href, text }) => (
          <li key={id} className="border-rule border-t py-1">
            <a href={href} className="inline-flex min-h-11 items-center">
              <bdi>{name}</bdi>
            </a>
            <p className="text-note text-quiet">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
