import { notFound } from "next/navigation";
import { EmbedPage } from "@/components/embed/embed-page";
import { dataVersion, loadPlace } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { siteHref } from "@/lib/url/href";
import { toEmbedPage } from "@/lib/views/embed-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return { locale, view: toEmbedPage(locale, loadAcross().editions, loadPlace) };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, view } = await read(params);
  return {
    title: `${view.title} · ${translator(locale)("embed.nav")}`,
    description: view.intro,
    alternates: alternates(locale, "embed"),
  };
}

export default async function EmbedAPicture({ params }: PageProps) {
  const { locale, view } = await read(params);
  return (
    <>
      <EmbedPage locale={locale} view={view} version={dataVersion()} />
      {/* One of our own, as the shell: a page without an island keeps no other. */}
      <script type="module" src={siteHref("/embed-code.js")} data-shell="" />
    </>
  );
}
