import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { CountriesPageView } from "@/lib/views/countries-page";

type CountriesPageProps = { locale: Locale; view: CountriesPageView; version: DataVersion };

const LINK = "flex min-h-11 items-center";

/** Every place with a page, A to Z, and the groups of countries. */
export function CountriesPage({ locale, view, version }: CountriesPageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={["countries"]} version={version}>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure">{view.note}</p>
      <nav aria-label={t("country.azLetters")} className="mt-6 flex flex-wrap border-rule border-y py-1">
        {view.letters.map(({ id, letter }) => (
          <a key={id} href={`#${id}`} className="flex min-h-11 min-w-11 items-center justify-center">
            {letter}
          </a>
        ))}
        <a href="#groups" className={`${LINK} px-3`}>
          {t("country.azGroups")}
        </a>
      </nav>
      <div className="letters mt-6">
        {view.letters.map(({ id, letter, entries }) => (
          <section key={id} className="letter">
            <h2 id={id} className="text-lead">
              {letter}
            </h2>
            <ul>
              {entries.map(({ id: place, name, href, standing }) => (
                <li key={place}>
                  <a href={href}>{name}</a> <span>{standing}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section id="groups" className="mt-16">
        <h2 className="text-section">{t("country.azGroups")}</h2>
        <p className="mt-2 mb-4 text-quiet">{view.groupsNote}</p>
        {view.groups.map(({ id, name, members, ranking }) => (
          <details key={id} className="border-rule border-t">
            <summary className="fold">{name}</summary>
            <p>
              <a href={ranking} className={LINK}>
                {t("country.azGroupRanking")}
              </a>
            </p>
            <ul className="flex flex-wrap gap-x-6 pb-4">
              {members.map((member) => (
                <li key={member.id}>
                  <a href={member.href} className={LINK}>
                    {member.name}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </PageFrame>
  );
}
