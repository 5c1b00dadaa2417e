import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { PaintAfter } from "./paint-after";
import { type DataVersion, SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SocialPicture } from "./social-picture";

type PageFrameProps = {
  locale: Locale;
  /** The page's address below its language: `["rankings", "global-ai-index"]`; the language menu keeps it. */
  path: readonly string[];
  version: DataVersion;
  children: ReactNode;
};

/** Header, main column and footer of every page. */
export function PageFrame({ locale, path, version, children }: PageFrameProps) {
  return (
    <>
      <PaintAfter id="main" />
      <SocialPicture locale={locale} path={path} />
      <SiteHeader locale={locale} path={path} />
      <main id="main" className="mx-auto max-w-page px-4 pt-6 wide:px-6 wide:pt-10">
        {children}
      </main>
      <SiteFooter locale={locale} path={path} version={version} />
    </>
  );
}
