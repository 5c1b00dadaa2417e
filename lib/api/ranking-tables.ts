import type { z } from "zod";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { present } from "@/lib/present";
import type { LoadedEdition } from "@/lib/views/edition-page";
import type { ApiInput } from "./api-input";
import type { EditionTable } from "./edition-tables";
import { nameEdition } from "./name-edition";
import { rankingRowSchema } from "./ranking-schema";
import { schemaPath } from "./schema-path";

type RankingRow = z.infer<typeof rankingRowSchema>;

/** Every edition as a ranking with names and codes. */
export function rankingTables({ countries }: ApiInput): EditionTable[] {
  return countries.indices.flatMap(({ index, editions }) =>
    editions.map((loaded): EditionTable => {
      const named = nameEdition(loaded);
      const { coverage, edition } = loaded.edition;
      const rows = () => toRows(loaded, countries);
      return {
        loaded,
        path: `rankings/${index.id}/${edition}`,
        description: `${named.name}: rank, codes, English name, overall score and pillars of each ranked place.`,
        describedBy: schemaPath("ranking"),
        page: ["rankings", index.id, edition],
        body: () => ({ ...named, coverage, rows: rows() }),
        records: rows,
        schema: rankingRowSchema,
      };
    }),
  );
}

function toRows({ rows, source: own }: LoadedEdition, { places }: ApiInput["countries"]): RankingRow[] {
  return rows.map(({ rank, place: id, overall, interval, pillars, imputed = [], source = own.id }) => {
    const place = present(places.get(id), `place ${id}`);
    const name = placeName(DEFAULT_LOCALE, place);
    const { alpha2 } = place;
    return { rank, place: id, alpha2, name, overall, printedScores: interval, pillars, imputed, source };
  });
}
