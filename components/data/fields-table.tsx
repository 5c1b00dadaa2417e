import { BreakableText } from "@/components/ui/breakable-text";
import type { Translator } from "@/lib/i18n/translate";
import type { DatasetPageView } from "@/lib/views/dataset-page";

/** The columns of the table; what they mean stands in the schema, in English. */
export function FieldsTable({ fields, t }: { fields: DatasetPageView["fields"]; t: Translator }) {
  return (
    <section className="mt-10" aria-labelledby="fields">
      <h2 id="fields" className="text-section">
        {t("datasets.fieldsTitle")}
      </h2>
      <p className="mt-2 max-w-measure text-note text-quiet">{t("datasets.fieldsNote")}</p>
      <table className="mt-4 w-full max-w-measure table-fixed text-note">
        <thead>
          <tr className="border-ink border-b-2 text-start text-quiet">
            <th scope="col" className="w-2/5 py-2 text-start font-normal">
              {t("datasets.field")}
            </th>
            <th scope="col" className="py-2 text-start font-normal">
              {t("datasets.meaning")}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, meaning }) => (
            <tr key={name} className="border-rule border-b align-top">
              <th scope="row" className="break-words py-2 pe-4 text-start font-semibold">
                <bdi>
                  <BreakableText text={name} />
                </bdi>
              </th>
              <td className="break-words py-2" lang="en" dir="ltr">
                {meaning ?? "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
