import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { EmbedPageView } from "@/lib/views/embed-page";
import { EmbedRoom } from "./embed-room";

type EmbedPageProps = { locale: Locale; view: EmbedPageView; version: DataVersion };

/** The page with the code: a script shows and measures the picture; without script the code of one stands there. */
export function EmbedPage({ locale, view, version }: EmbedPageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={["embed"]} version={version}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure">{view.intro}</p>
      <div className="without-script mt-4">
        <p className="max-w-measure font-semibold">{t("embed.staticNote")}</p>
        <pre className="embed-sample" dir="ltr">
          <code>{view.sample.code}</code>
        </pre>
      </div>
      <EmbedRoom locale={locale} picture={view.sample.id} />
      <section className="mt-10">
        <h2 className="text-section">{t("embed.pictures")}</h2>
        <ul className="mt-2 max-w-measure">
          {view.choices.map(({ id, name, href }) => (
            <li key={id}>
              <a href={href} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-4 max-w-measure text-note text-quiet">{t("embed.others")}</p>
      </section>
    </PageFrame>
  );
}
