import { dataVersion } from "@/lib/data/load";

export const dynamic = "force-static";

export function GET() {
  return Response.json(dataVersion());
}
