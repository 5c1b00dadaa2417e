import type { Translator } from "@/lib/i18n/translate";
import type { ProtocolSection } from "./protocol-section";

/** The kinds of work that the items come from, as many of each. */
export const TASK_KINDS = [
  {
    id: "payments",
    name: "protocol.paymentsName",
    asks: "protocol.paymentsAsks",
    judged: "protocol.paymentsJudged",
  },
  {
    id: "regulation",
    name: "protocol.regulationName",
    asks: "protocol.regulationAsks",
    judged: "protocol.regulationJudged",
  },
  {
    id: "loans",
    name: "protocol.loansName",
    asks: "protocol.loansAsks",
    judged: "protocol.loansJudged",
  },
  {
    id: "requests",
    name: "protocol.requestsName",
    asks: "protocol.requestsAsks",
    judged: "protocol.requestsJudged",
  },
  {
    id: "redFlags",
    name: "protocol.redFlagsName",
    asks: "protocol.redFlagsAsks",
    judged: "protocol.redFlagsJudged",
  },
  {
    id: "sql",
    name: "protocol.sqlName",
    asks: "protocol.sqlAsks",
    judged: "protocol.sqlJudged",
  },
  {
    id: "entries",
    name: "protocol.entriesName",
    asks: "protocol.entriesAsks",
    judged: "protocol.entriesJudged",
  },
  {
    id: "ratios",
    name: "protocol.ratiosName",
    asks: "protocol.ratiosAsks",
    judged: "protocol.ratiosJudged",
  },
] as const;

export function taskKindsSection(t: Translator): ProtocolSection {
  return {
    id: "tasks",
    title: t("protocol.tasksTitle"),
    texts: [t("protocol.tasksText", { count: TASK_KINDS.length })],
    entries: TASK_KINDS.map(({ id, name, asks, judged }) => ({
      id,
      name: t(name),
      lines: [
        { term: t("protocol.asks"), text: t(asks) },
        { term: t("protocol.judged"), text: t(judged) },
      ],
    })),
  };
}
