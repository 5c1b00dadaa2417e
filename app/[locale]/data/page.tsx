import { notFound } from "next/navigation";
import { ApiSection } from "@/components/data/api-section";
import { DataList } from "@/components/data/data-list";
import { PageFrame } from "@/components/site/page-frame";
import { SectionLinks } from "@/components/site/section-links";
import { ALLOW_RESTRICTED_DOWNLOADS } from "@/lib/data/allow-restricted";
import { dataVersion, loadChanges, loadDatasetEntries } from "@/lib/data/load";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import { alternates } from "@/lib/url/alternates";
import { pageHref } from "@/lib/url/href";
import { toApiSection } from "@/lib/views/api-section";
import { toDataPage } from "@/lib/views/data-page";

type PageProps = { params: Promise<{ locale: string }> };

const LINK = "inline-flex min-h-11 items-center";

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  const view = toDataPage(locale, loadDatasetEntries(), loadChanges(), ALLOW_RESTRICTED_DOWNLOADS);
  return { locale, t: translator(locale), ...view };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t } = await read(params);
  return {
    title: `${t("datasets.nav")} · ${t("site.name")}`,
    description: t("datasets.intro"),
    alternates: alternates(locale, "data"),
  };
}

export default async function Data({ params }: PageProps) {
  const { locale, t, title, contents, groups } = await read(params);
  const api = toApiSection(locale);
  return (
    <PageFrame locale={locale} path={["data"]} version={dataVersion()}>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-quiet">{t("datasets.intro")}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={pageHref(locale, "changes")} className={LINK}>
          {t("datasets.toChanges")}
        </a>
        <a href={`${REPOSITORY_URL}/blob/main/CONTRIBUTING.md`} className={LINK}>
          {t("datasets.toGuide")}
        </a>
      </p>
      <SectionLinks contents={contents} sections={[api, ...groups]} />
      <ApiSection section={api} t={t} />
      <DataList groups={groups} t={t} />
    </PageFrame>
  );
}
