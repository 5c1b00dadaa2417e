import { loadPlace } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import { loadComparedEditions } from "@/lib/data/load-compared-editions";
import { FINISHED_LOCALES, isFinishedLocale } from "@/lib/i18n/locales";
import { toIndicatorFigures } from "@/lib/views/compare-indicators";
import { toComparePage } from "@/lib/views/compare-page";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { locale: string };

export function generateStaticParams(): Params[] {
  return FINISHED_LOCALES.map((locale) => ({ locale }));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) return new Response(null, { status: 404 });
  const { options } = toComparePage(locale, loadComparedEditions(), loadPlace);
  const places = options.map(({ id }) => id);
  return Response.json(toIndicatorFigures(locale, loadAcross(), places));
}
