import { execFileSync } from "node:child_process";
import { z } from "zod";

const certificateSchema = z.object({ key: z.string(), cert: z.string() });

/** A key and certificate for localhost, made anew for each run. */
export function makeCertificate(): { key: string; cert: string } {
  const printed = execFileSync(process.execPath, ["bench/peers/serve/print-certificate.js"], {
    encoding: "utf8",
  });
  return certificateSchema.parse(JSON.parse(printed));
}
