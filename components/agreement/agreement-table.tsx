import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import type { AgreementPageView } from "@/lib/views/agreement-page";

/** The largest disagreements: both ranks in the common set, under each the published one. */
export function AgreementTable({ locale, view }: { locale: Locale; view: AgreementPageView }) {
  const t = translator(locale);
  const { editions, largest } = view;
  return (
    <table className="plain-table agreement-largest w-full" aria-label={t("agreement.largestTitle")}>
      <thead>
        <tr>
          <th scope="col">{t("measure.country")}</th>
          {editions.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t("agreement.apart")}</th>
        </tr>
      </thead>
      <tbody>
        {largest.map(({ id, name, colour, ranks, inAll, apart }) => (
          <tr key={id} className={colour ? `c-${colour}` : undefined} data-place={id}>
            <th scope="row">{name}</th>
            {editions.map((edition, i) => (
              <td key={edition.id}>
                <span className="font-semibold">{ranks[i]}</span>
                <span className="block text-note text-quiet">
                  {t("compare.rankOf", {
                    rank: present(inAll[i], "rank among all"),
                    count: edition.count,
                  })}
                </span>
              </td>
            ))}
            <td>{apart}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
