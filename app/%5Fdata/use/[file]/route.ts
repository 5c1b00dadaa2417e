import { ALLOW_RESTRICTED_DOWNLOADS } from "@/lib/data/allow-restricted";
import { loadDatasetEntries } from "@/lib/data/load";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { usesFile } from "@/lib/url/data-file";
import { toUses } from "@/lib/views/uses";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

export function generateStaticParams(): Params[] {
  return FINISHED_LOCALES.map((locale) => ({ file: usesFile(locale) }));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const locale = FINISHED_LOCALES.find((one) => usesFile(one) === file);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json(toUses(locale, loadDatasetEntries(), ALLOW_RESTRICTED_DOWNLOADS));
}
