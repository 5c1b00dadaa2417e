import type { Comparison } from "@/lib/data/claims-schema";
import type { ComparisonVerdict } from "./comparison-verdict";
import type { TaskDomain } from "./task-domains";

/** The domain for which there is a written protocol. */
const PROTOCOL_DOMAIN: TaskDomain = "finance-and-banking";

/** A comparison that nothing admissible was measured of, in the domain that the protocol is written for. */
export function awaitsMeasurement(
  { domain }: Pick<Comparison, "domain">,
  { word }: Pick<ComparisonVerdict, "word">,
): boolean {
  return domain === PROTOCOL_DOMAIN && word === "unmeasured";
}
