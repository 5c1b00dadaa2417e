import lighthouse, { type Flags, type RunnerResult } from "lighthouse";

/**
 * One look of Lighthouse at a page.
 * @throws Error where it could not look at it
 */
export async function lookAt(address: string, flags: Flags): Promise<RunnerResult["lhr"]> {
  const result = await lighthouse(address, { logLevel: "error", ...flags });
  if (!result || result.lhr.runtimeError)
    throw new Error(
      `Lighthouse could not look at ${address}: ${result?.lhr.runtimeError?.message ?? "no result"}`,
    );
  return result.lhr;
}
