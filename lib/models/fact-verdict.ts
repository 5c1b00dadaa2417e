/**
 * How a clause of a checkable fact stands: a dated source graded *publisher* or *confirmed* says the same or the
 * contrary; only a single copy or somebody else's report says it; or no source of ours bears on it.
 */
export type ClauseStanding = "matches" | "denied" | "reported" | "unsourced";

export type FactWord = "supported" | "partly" | "contradicted" | "reported" | "unchecked";

/**
 * Every clause matches: supported; some do: partly; none does and a graded source denies one: contradicted; only
 * single copies or reports: as reported; nothing found yet: not checked. No clause at all is not checked.
 */
export function factVerdict(clauses: readonly ClauseStanding[]): FactWord {
  const has = (standing: ClauseStanding) => clauses.includes(standing);
  if (has("matches")) return clauses.every((clause) => clause === "matches") ? "supported" : "partly";
  if (has("denied")) return "contradicted";
  return has("reported") ? "reported" : "unchecked";
}
