/** The task domains of benchmarks and claims, in the order in which pages show them. */
export const TASK_DOMAINS = [
  "science",
  "finance-and-banking",
  "law",
  "coding",
  "mathematics",
  "reasoning",
  "general-knowledge",
  "medicine",
  "tool-use",
  "instructions",
  "dialogue",
  "long-context",
  "russian-language",
  "chinese-language",
  "other",
] as const;

export type TaskDomain = (typeof TASK_DOMAINS)[number];
