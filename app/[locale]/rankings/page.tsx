import { notFound } from "next/navigation";
import { AgreementLinks } from "@/components/agreement/agreement-links";
import { IndexList } from "@/components/ranking/index-list";
import { PageFrame } from "@/components/site/page-frame";
import { dataVersion, loadEditions, loadSource } from "@/lib/data/load";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toAgreementLinks } from "@/lib/views/agreement-lines";
import { toIndexList } from "@/lib/views/index-list";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  const t = translator(locale);
  const indices = loadRankedIndices();
  return { locale, t, indices, title: t("rankings.title", { count: indices.length }) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t, title } = await read(params);
  return {
    title: `${title} · ${t("site.name")}`,
    description: t("rankings.note"),
    alternates: alternates(locale, "rankings"),
  };
}

export default async function Rankings({ params }: PageProps) {
  const { locale, t, indices, title } = await read(params);
  return (
    <PageFrame locale={locale} path={["rankings"]} version={dataVersion()}>
      <h1 className="max-w-[24ch] text-title-phone wide:text-title">{title}</h1>
      <p className="mt-4 max-w-measure">{t("rankings.note")}</p>
      <IndexList indices={toIndexList(locale, indices, loadEditions, loadSource)} />
      <AgreementLinks
        links={toAgreementLinks(locale, loadNewestEditions())}
        title={t("rankings.agreement")}
      />
    </PageFrame>
  );
}
