import { NotFoundPage } from "@/components/site/not-found-page";
import { loadEditions, loadSource } from "@/lib/data/load";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { toIndexList } from "@/lib/views/index-list";
import "./globals.css";

export const metadata = {
  title: FINISHED_LOCALES.map((locale) => translator(locale)("notFound.title")).join(" · "),
  robots: "noindex",
};

export default function NotFound() {
  const languages = FINISHED_LOCALES.map((locale) => ({
    locale,
    indices: toIndexList(locale, loadRankedIndices(), loadEditions, loadSource),
  }));
  return <NotFoundPage languages={languages} />;
}
