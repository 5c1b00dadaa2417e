import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { toQuote } from "../claim-view";
import { claimsAbout } from "./claims-about";
import type { OpennessSection } from "./openness-section";
import type { OpennessSubject } from "./openness-subject";

/** What Sberbank announced, and that no source of ours says what came of it. */
export function cooperationSection(subject: OpennessSubject): OpennessSection {
  const { locale, claims } = subject;
  const t = translator(locale);
  const announced = claims.filter(({ topic, kind }) => topic === "cooperation" && kind === "intent");
  return {
    id: "cooperation",
    title: t("openness.cooperationTitle"),
    texts: [
      ...announced.map((claim) => {
        const { text, wording, said } = toQuote(locale, claim);
        return t("openness.announced", { said: text ?? present(wording, "wording").text, by: said });
      }),
      t("openness.cameOfIt"),
    ],
    blocks: [],
    claims: claimsAbout(subject, ["cooperation"]),
  };
}
