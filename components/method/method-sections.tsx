import type { Translator } from "@/lib/i18n/translate";
import { repositoryFile } from "@/lib/url/contribute";
import { AgreementFormulas, BracketFormula, GapFormula, IntervalFormula } from "./formulas";
import type { MethodSection } from "./method-section";
import { robustnessSections } from "./robustness-sections";

function sectionsOf(t: Translator): MethodSection[] {
  return [
    { id: "index", title: t("method.indexTitle"), text: t("method.indexText") },
    {
      id: "published",
      title: t("method.publishedTitle"),
      text: t("method.publishedText"),
      code: "lib/data/recompute-overall.ts",
    },
    {
      id: "brackets",
      title: t("method.bracketsTitle"),
      text: t("method.bracketsText"),
      formula: <BracketFormula />,
      where: t("method.bracketsWhere"),
      code: "lib/ranking/rank-interval.ts",
    },
    {
      id: "common-countries",
      title: t("method.commonTitle"),
      text: t("method.commonText"),
      code: "lib/compare/ranks-among-common.ts",
    },
    {
      id: "agreement",
      title: t("agreement.methodTitle"),
      text: t("agreement.methodText"),
      formula: <AgreementFormulas />,
      where: t("agreement.methodWhere"),
      code: "lib/across/agreement.ts",
    },
    {
      id: "gap",
      title: t("method.gapTitle"),
      text: t("method.gapText"),
      formula: <GapFormula />,
      where: t("method.gapWhere"),
      code: "lib/compare/decompose-gap.ts",
    },
    ...robustnessSections(t),
    {
      id: "intervals",
      title: t("method.intervalTitle"),
      text: t("method.intervalText"),
      formula: <IntervalFormula />,
      where: t("method.intervalWhere"),
      code: "lib/models/wilson-interval.ts",
    },
    {
      id: "verdicts",
      title: t("method.verdictTitle"),
      text: t("method.verdictText"),
      code: "lib/models/comparison-verdict.ts",
    },
    {
      id: "record",
      title: t("method.recordTitle"),
      text: t("method.recordText"),
      code: "lib/models/record.ts",
      saysNot: t("method.recordNot"),
    },
  ];
}

/** Each method in plain words, then its formula, then the way to its function, then what it does not say. */
export function MethodSections({ t }: { t: Translator }) {
  return sectionsOf(t).map(({ id, title, text, formula, where, code, saysNot }) => (
    <section key={id} id={id} className="mt-10 max-w-measure">
      <h2 className="text-section">{title}</h2>
      <p className="mt-2">{text}</p>
      {formula && <div className="mt-4 text-base wide:text-lead max-[22rem]:text-note">{formula}</div>}
      {where && <p className="mt-2 text-note text-quiet">{where}</p>}
      {code && (
        <a href={repositoryFile(code)} className="flex min-h-11 items-center gap-1 text-note">
          <span className="label">{t("method.code")}</span> <bdi>{code}</bdi>
        </a>
      )}
      {saysNot && (
        <p>
          <strong>{t("method.not")}</strong> {saysNot}
        </p>
      )}
    </section>
  ));
}
