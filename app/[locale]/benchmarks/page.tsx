import { notFound } from "next/navigation";
import { DomainBenchmarks } from "@/components/benchmarks/domain-benchmarks";
import { PageFrame } from "@/components/site/page-frame";
import { LinkList } from "@/components/ui/link-list";
import { dataVersion } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toBenchmarksPage } from "@/lib/views/benchmarks-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, t: translator(locale), view: toBenchmarksPage(locale, loadModelData()) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t, view } = await read(params);
  return {
    title: `${t("benchmarks.nav")} · ${t("site.models")}`,
    description: view.title,
    alternates: alternates(locale, "benchmarks"),
  };
}

export default async function Benchmarks({ params }: PageProps) {
  const { locale, t, view } = await read(params);
  const words = { parts: t("benchmarks.parts"), protocol: t("protocol.link") };
  return (
    <PageFrame locale={locale} path={["benchmarks"]} version={dataVersion()}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure wide:text-lead">{view.intro}</p>
      <nav aria-label={t("benchmarks.nav")} className="mt-4">
        <LinkList
          links={view.domains.map(({ id, name }) => ({ href: `#${id}`, text: name }))}
          className="flex flex-wrap gap-x-6"
        />
      </nav>
      {view.domains.map((domain) => (
        <DomainBenchmarks key={domain.id} domain={domain} words={words} />
      ))}
    </PageFrame>
  );
}
