/**
 * The address of a script for an attempt to load it, the first of which is 0. Browsers remember a module that failed, so
 * that each further attempt has an address of its own.
 * @param script with a query of its own, as `prepare` writes it
 */
export function attemptHref(script: string, attempt: number): string {
  return attempt > 0 ? `${script}&again=${attempt}` : script;
}
