import { loadEditions, loadPlace } from "@/lib/data/load";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { loadWeighedEditions } from "@/lib/data/load-weighed-editions";
import { FINISHED_LOCALES, isFinishedLocale } from "@/lib/i18n/locales";
import { embedDataFile } from "@/lib/url/data-file";
import { editionDataset } from "@/lib/views/edition-page";
import { toEmbedComparison, toEmbedLadder, toEmbedWeights } from "@/lib/views/embed-data";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { locale: string; file: string };

const COMPARISON = embedDataFile("compare-");

/** The complete editions, of which there is a ladder, each with its file. */
function everyLadder() {
  return loadRankedIndices().flatMap(({ id }) =>
    loadEditions(id)
      .filter(({ coverage }) => !coverage.partial)
      .map(({ edition }) => ({ index: id, edition, file: embedDataFile(`ranking-${id}-${edition}`) })),
  );
}

/** The editions that can be weighed anew, each with its file. */
function everyWeighed() {
  return loadWeighedEditions().flatMap(({ editions }) =>
    editions.map((robustness) => ({
      robustness,
      editions,
      file: embedDataFile(`weights-${editionDataset(robustness.loaded)}`),
    })),
  );
}

export function generateStaticParams(): Params[] {
  const files = [COMPARISON, ...[...everyLadder(), ...everyWeighed()].map(({ file }) => file)];
  return FINISHED_LOCALES.flatMap((locale) => files.map((file) => ({ locale, file })));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale, file } = await params;
  if (!isFinishedLocale(locale)) return new Response(null, { status: 404 });
  if (file === COMPARISON) return Response.json(toEmbedComparison(locale, loadComparedEditions(), loadPlace));
  const weighed = everyWeighed().find((one) => one.file === file);
  if (weighed) return Response.json(toEmbedWeights(locale, weighed.robustness, weighed.editions, loadPlace));
  const wanted = everyLadder().find((one) => one.file === file);
  const loaded = wanted && loadRankedEdition(wanted.index, wanted.edition);
  return loaded
    ? Response.json(toEmbedLadder(locale, loaded, loadPlace))
    : new Response(null, { status: 404 });
}
