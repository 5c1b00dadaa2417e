import { notFound } from "next/navigation";
import { MethodSections } from "@/components/method/method-sections";
import { PageFrame } from "@/components/site/page-frame";
import { dataVersion } from "@/lib/data/load";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, t: translator(locale) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t } = await read(params);
  return {
    title: `${t("method.title")} · ${t("site.name")}`,
    description: t("method.intro"),
    alternates: alternates(locale, "method"),
  };
}

export default async function Method({ params }: PageProps) {
  const { locale, t } = await read(params);
  return (
    <PageFrame locale={locale} path={["method"]} version={dataVersion()}>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">{t("method.title")}</h1>
      <p className="mt-4 max-w-measure text-quiet">{t("method.intro")}</p>
      <MethodSections t={t} />
    </PageFrame>
  );
}
