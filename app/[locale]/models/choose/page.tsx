import { notFound } from "next/navigation";
import { ChoosePage } from "@/components/choose/choose-page";
import { dataVersion } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toChoosePage } from "@/lib/views/choose/choose-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toChoosePage(locale, loadClaimLookups()) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  const t = translator(locale);
  return {
    title: `${t("choose.nav")} · ${t("site.models")}`,
    description: view.title,
    alternates: alternates(locale, "models", "choose"),
  };
}

export default async function Choose({ params }: PageProps) {
  const { locale, view } = await read(params);
  return <ChoosePage locale={locale} view={view} version={dataVersion()} />;
}
