import { notFound } from "next/navigation";
import { ChangesList } from "@/components/data/changes-list";
import { PageFrame } from "@/components/site/page-frame";
import { dataVersion, loadChanges, loadDatasetEntries } from "@/lib/data/load";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { editOnGitHub } from "@/lib/url/contribute";
import { siteHref } from "@/lib/url/href";
import { toChangesPage } from "@/lib/views/changes-page";

type PageProps = { params: Promise<{ locale: string }> };

const LINK = "inline-flex min-h-11 items-center";

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  const days = toChangesPage(locale, loadDatasetEntries(), loadChanges());
  return { locale, t: translator(locale), days };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t } = await read(params);
  return {
    title: `${t("changes.title")} · ${t("site.name")}`,
    description: t("changes.intro"),
    alternates: {
      ...alternates(locale, "changes"),
      types: { "application/atom+xml": siteHref("/feed.xml") },
    },
  };
}

export default async function Changes({ params }: PageProps) {
  const { locale, t, days } = await read(params);
  return (
    <PageFrame locale={locale} path={["changes"]} version={dataVersion()}>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">{t("changes.title")}</h1>
      <p className="mt-4 max-w-measure text-quiet">{t("changes.intro")}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={siteHref("/feed.xml")} className={LINK}>
          {t("changes.feed")}
        </a>
        <a href={editOnGitHub("data/changes.json", 1).atLine} className={LINK}>
          {t("changes.log")}
        </a>
      </p>
      {days.length === 0 && <p className="mt-8">{t("changes.none")}</p>}
      <ChangesList days={days} />
    </PageFrame>
  );
}
