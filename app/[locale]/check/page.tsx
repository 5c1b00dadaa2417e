import { notFound } from "next/navigation";
import { CheckPage } from "@/components/check/check-page";
import { dataVersion } from "@/lib/data/load";
import { loadCheckSubjects } from "@/lib/data/load-check-subjects";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { siteHref } from "@/lib/url/href";
import { toCheckPage } from "@/lib/views/check-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toCheckPage(locale, loadCheckSubjects()) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("check.nav")}`,
    description: view.intro,
    alternates: alternates(locale, "check"),
  };
}

export default async function CheckASentence({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <>
      <CheckPage locale={locale} view={view} version={dataVersion()} />
      {/* One of our own, as the shell: a page without an island keeps no other. */}
      <script type="module" src={siteHref("/check.js")} data-shell="" />
    </>
  );
}
