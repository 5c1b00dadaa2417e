import { loadCheckSubjects } from "@/lib/data/load-check-subjects";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { checkIndexFile } from "@/lib/url/data-file";
import { toCheckIndex } from "@/lib/views/check-index";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

export function generateStaticParams(): Params[] {
  return FINISHED_LOCALES.map((locale) => ({ file: checkIndexFile(locale) }));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const locale = FINISHED_LOCALES.find((one) => checkIndexFile(one) === file);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json(toCheckIndex(locale, loadCheckSubjects()));
}
