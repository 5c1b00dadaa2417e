import type { Claim } from "@/lib/data/claims-schema";
import { claimWords } from "@/lib/i18n/data-word";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import { type ApiFile, answerFile } from "./api-file";
import type { ApiInput } from "./api-input";
import { clausesOf, votesOn } from "./claim-evidence";
import { claimRowSchema } from "./claim-schema";
import { nameClaim } from "./claim-verdict";
import { csvFiles } from "./csv-files";
import { toOrigin } from "./origin";
import { schemaPath } from "./schema-path";

const NAME = "claims";
const PAGE = [NAME];
const LIST = "Every claim with who said it, when, and its computed verdict.";

/** The list of claims with their verdicts, and of each what voted and what bears on it. */
export function claimFiles({ claims, lookups, version, sources }: ApiInput): ApiFile[] {
  const rows = () => claims.map((claim) => nameClaim(claim, lookups));
  const list = {
    path: `${NAME}.json`,
    description: LIST,
    describedBy: schemaPath(NAME),
    page: PAGE,
    body: () => ({ claims: rows() }),
  };
  const all = claims.map((claim) => ({
    path: `${NAME}/${claim.id}.json`,
    description: `“${plainText(claimWords(DEFAULT_LOCALE, claim.id).short)}”: its verdict, and all that bears on it.`,
    describedBy: schemaPath("claim"),
    page: [...PAGE, claim.id],
    body: () => toAnswer(claim, lookups),
  }));
  return [
    ...[list, ...all].map((answer) => answerFile(answer, version, sources)),
    ...csvFiles({
      path: `${NAME}.csv`,
      about: `${NAME}.csv-metadata.json`,
      description: LIST,
      table: () => ({ records: rows(), schema: claimRowSchema, origin: toOrigin(version, [], PAGE) }),
    }),
  ];
}

function toAnswer(claim: Claim, lookups: ApiInput["lookups"]) {
  const { wording, reports, comparison } = claim;
  return {
    ...nameClaim(claim, lookups),
    meaning: plainText(claimWords(DEFAULT_LOCALE, claim.id).said),
    wording,
    reports,
    comparison,
    ...votesOn(claim, lookups),
    clauses: clausesOf(claim, lookups),
  };
}
