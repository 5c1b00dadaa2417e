import { loadApiFiles } from "@/lib/data/load-api-files";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { path: string[] };

export function generateStaticParams(): Params[] {
  return [...loadApiFiles().keys()].map((path) => ({ path: path.split("/") }));
}

export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { path } = await params;
  const file = loadApiFiles().get(path.join("/"));
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.content().text, { headers: { "content-type": file.type } });
}
