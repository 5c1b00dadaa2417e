import type { Benchmark, ResultTable } from "@/lib/data/models-schema";

const JUDGE = /\bjudge/i;

/** Whether the metric, the subject or the setting says that another model judged the answers. */
export function isJudgedByModel(
  { metric, subject }: Pick<Benchmark, "metric" | "subject">,
  setting: string,
  { settings }: Pick<ResultTable, "settings">,
): boolean {
  return JUDGE.test(metric) || subject.startsWith("judged-") || JUDGE.test(`${setting} ${settings[setting]}`);
}
