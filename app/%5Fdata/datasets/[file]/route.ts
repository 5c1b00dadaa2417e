import { loadDatasetFiles } from "@/lib/data/load-dataset-files";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { file: string };

export function generateStaticParams(): Params[] {
  return loadDatasetFiles().map(({ name }) => ({ file: name }));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params;
  const wanted = loadDatasetFiles().find(({ name }) => name === file);
  if (!wanted) return new Response(null, { status: 404 });
  return new Response(wanted.text, { headers: { "content-type": wanted.type } });
}
