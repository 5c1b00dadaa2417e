import type { z } from "zod";
import type { DataVersion } from "@/lib/data/data-version";
import { REPOSITORY_URL } from "@/lib/site";
import { apiHref } from "@/lib/url/data-file";
import { absoluteHref } from "@/lib/url/href";
import { type ApiFile, jsonText, type WithheldFile } from "./api-file";
import type { contentsSchema } from "./contents-schema";
import { versionText } from "./origin";
import { LICENCE, OWN_TERMS } from "./origin-schema";
import { schemaPath } from "./schema-path";

type Contents = z.infer<typeof contentsSchema>;

const PATH = "index.json";

const REASON = {
  restricted: "Its publisher restricts how its figures may be handed out.",
  unknown: "We found no terms for it, so nobody has allowed that it be handed out whole.",
} as const;

/** The list of all other files, itself among them, and of what is withheld. */
export function contentsFile(
  files: readonly ApiFile[],
  withheld: readonly WithheldFile[],
  version: DataVersion,
): ApiFile {
  const self = {
    path: PATH,
    type: "application/json",
    description: "Every address of the API with what it holds, and what is withheld and why.",
    describedBy: schemaPath("index"),
  };
  return {
    ...self,
    content: () => ({
      text: jsonText(toContents(self, files, withheld, version)),
      reuse: OWN_TERMS,
    }),
  };
}

function toContents(
  self: Omit<ApiFile, "content">,
  files: readonly ApiFile[],
  withheld: readonly WithheldFile[],
  version: DataVersion,
): Contents {
  return {
    dataVersion: versionText(version),
    licence: LICENCE,
    archive: archiveAddress(version),
    repository: REPOSITORY_URL,
    documentation: `${REPOSITORY_URL}/blob/main/docs/api.md`,
    files: [{ ...listed(self), bytes: null, reuse: OWN_TERMS }, ...files.map(toListed)],
    withheld: withheld.map(({ path, description, reuse, publisher, address }) => ({
      address: addressOf(path),
      description,
      reuse,
      reason: reuse === "restricted" ? REASON.restricted : REASON.unknown,
      publisher,
      ask: address,
    })),
  };
}

function toListed(file: ApiFile) {
  const { text, reuse } = file.content();
  return { ...listed(file), bytes: Buffer.byteLength(text), reuse };
}

function listed({ path, description, type, describedBy }: Omit<ApiFile, "content">) {
  const isFile = !/^https?:/.test(describedBy);
  return {
    address: addressOf(path),
    description,
    type,
    describedBy: isFile ? addressOf(describedBy) : describedBy,
  };
}

function addressOf(path: string): string {
  return absoluteHref(apiHref(path));
}

/** What the workflow that releases the data attaches to the version's release. */
function archiveAddress({ date, hash }: DataVersion): string {
  const tag = `data-${date}-${hash}`;
  return `${REPOSITORY_URL}/releases/download/${tag}/${tag}.tar.gz`;
}
