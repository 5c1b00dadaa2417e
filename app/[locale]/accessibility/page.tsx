import { notFound } from "next/navigation";
import { AboutSections } from "@/components/data/about-sections";
import { PageFrame } from "@/components/site/page-frame";
import { dataVersion } from "@/lib/data/load";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { toAccessibilityPage } from "@/lib/views/accessibility-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, t: translator(locale), ...toAccessibilityPage(locale) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t } = await read(params);
  return {
    title: `${t("accessibility.nav")} · ${t("site.name")}`,
    description: t("accessibility.aimText"),
    alternates: alternates(locale, "accessibility"),
  };
}

export default async function Accessibility({ params }: PageProps) {
  const { locale, title, sections } = await read(params);
  return (
    <PageFrame locale={locale} path={["accessibility"]} version={dataVersion()}>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">{title}</h1>
      <AboutSections sections={sections} />
    </PageFrame>
  );
}
