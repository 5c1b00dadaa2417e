import { loadFindSubjects } from "@/lib/data/load-find-subjects";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { findIndexFile } from "@/lib/url/data-file";
import { toFindIndex } from "@/lib/views/find-index";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

export function generateStaticParams(): Params[] {
  return FINISHED_LOCALES.map((locale) => ({ file: findIndexFile(locale) }));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const locale = FINISHED_LOCALES.find((one) => findIndexFile(one) === file);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json(toFindIndex(locale, loadFindSubjects()));
}
