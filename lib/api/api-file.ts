import type { z } from "zod";
import type { DataVersion } from "@/lib/data/data-version";
import type { Reuse, Source } from "@/lib/data/schema";
import { sourceById } from "@/lib/data/source-by-id";
import { sourceIds } from "@/lib/data/source-ids";
import { toOrigin } from "./origin";
import type { Origin } from "./origin-schema";

/** One file of the static API. */
export type ApiFile = {
  /** Below `/api/v1/`: `countries/rus.json`. */
  path: string;
  type: string;
  /** One sentence, in English. */
  description: string;
  /** What describes its fields: a file of the API, or the address of a standard. */
  describedBy: string;
  /** Made when it is asked for: all of them together are large. */
  content: () => ApiContent;
  /** Of a CSV file. */
  table?: () => ApiTable;
};

/** `reuse` is the strictest of the terms under which it stands. */
export type ApiContent = { text: string; reuse: string };

/** What a CSV file is written from. */
export type ApiTable = {
  records: readonly object[];
  /** Of one record: what its fields mean. */
  schema: z.ZodType;
  /** Where the records come from, with whatever more is to be said of them. */
  origin: Origin & Record<string, unknown>;
};

/** What the API does not hand out, and why. */
export type WithheldFile = {
  path: string;
  description: string;
  reuse: Reuse;
  /** Whom to ask, and where. */
  publisher: string;
  address: string | null;
};

export type AnswerOf = {
  path: string;
  description: string;
  describedBy: string;
  /** The steps of the page's address below the language. */
  page: readonly string[];
  body: () => object;
};

/** A file of JSON that says of itself where each of its figures comes from. */
export function answerFile(answer: AnswerOf, version: DataVersion, sources: readonly Source[]): ApiFile {
  const { path, description, describedBy, page, body } = answer;
  return {
    path,
    type: "application/json",
    description,
    describedBy,
    content: () => {
      const said = body();
      const named = sourceIds(said).map((id) => sourceById(sources, id));
      const { sources: listed, ...origin } = toOrigin(version, named, page);
      return { text: jsonText({ ...origin, ...said, sources: listed }), reuse: origin.reuse };
    },
  };
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
