import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { FINISHED_LOCALES, isFinishedLocale } from "@/lib/i18n/locales";
import { compareDataFile } from "@/lib/url/data-file";
import { toCompareEdition } from "@/lib/views/compare-edition";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { locale: string; edition: string };

function everyEdition() {
  return loadComparedEditions().map(({ index, edition }) => ({ index: index.id, edition: edition.edition }));
}

export function generateStaticParams(): Params[] {
  return FINISHED_LOCALES.flatMap((locale) =>
    everyEdition().map(({ index, edition }) => ({ locale, edition: compareDataFile(index, edition) })),
  );
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale, edition } = await params;
  const wanted = everyEdition().find((one) => compareDataFile(one.index, one.edition) === edition);
  const loaded = wanted && loadRankedEdition(wanted.index, wanted.edition);
  if (!loaded || !isFinishedLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(toCompareEdition(locale, loaded));
}
