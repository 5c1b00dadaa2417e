import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Document } from "@/components/site/document";
import { FINISHED_LOCALES, isFinishedLocale } from "@/lib/i18n/locales";
import { pageTags } from "@/lib/social/page-tags";
import "../globals.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return FINISHED_LOCALES.map((locale) => ({ locale }));
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Pick<LayoutProps, "params">) {
  const { locale } = await params;
  return isFinishedLocale(locale) ? pageTags(locale) : {};
}

export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  return <Document locale={locale}>{children}</Document>;
}
