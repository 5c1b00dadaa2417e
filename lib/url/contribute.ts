import { REPOSITORY_URL } from "@/lib/site";

const BRANCH = "main";
const FORM = "number-is-wrong.yml";

/** GitHub answers 414 to long addresses; with these, one stays below 6000 characters whatever is written. */
const LONGEST = { page: 200, figure: 100, value: 120 } as const;

const DATA_FILE = /^data\/[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*\.json$/i;
const LONGEST_FILE = 200;

/** A file on GitHub. GitHub's editor can be given no line, so that there are two addresses. */
export type FileOnGitHub = {
  /** The file as it stands, at the line; the pencil there opens the editor. */
  atLine: string;
  /** The file in the editor, from its first line. */
  editor: string;
};

/**
 * Where a figure's line can be seen and its file edited: `editOnGitHub("data/places.json", 12)`. Throws where the
 * file is no JSON file in data/ or the line no positive whole number: both come from our own files.
 */
export function editOnGitHub(file: string, line: number): FileOnGitHub {
  assertDataFile(file);
  assertLine(line);
  return {
    atLine: `${repositoryFile(file)}#L${line}`,
    editor: `${REPOSITORY_URL}/edit/${BRANCH}/${file}`,
  };
}

/** Any file of the repository as it stands: `repositoryFile("lib/ranking/rank.ts")`. */
export function repositoryFile(path: string): string {
  return `${REPOSITORY_URL}/blob/${BRANCH}/${path}`;
}

export type WrongNumber = {
  /** Address of the page on which the number stands. */
  page: string;
  /** From the root of the project, such as `data/places.json`. */
  file: string;
  line: number;
  /** What the number is, in words: it becomes the title. */
  figure: string;
  /** As it stands on the page. */
  value: string;
};

/**
 * The form "a number is wrong", filled in as far as the page knows. What is too long is cut and ends in an ellipsis;
 * control characters become spaces. Throws as `editOnGitHub` does.
 */
export function numberIsWrongForm({ page, file, line, figure, value }: WrongNumber): string {
  assertDataFile(file);
  assertLine(line);
  const query = new URLSearchParams({
    template: FORM,
    title: `Wrong number: ${toOneLine(figure, LONGEST.figure)}`,
    page: toOneLine(page, LONGEST.page),
    file,
    line: String(line),
    stands: toOneLine(value, LONGEST.value),
  });
  return `${REPOSITORY_URL}/issues/new?${query}`;
}

function toOneLine(text: string, longest: number): string {
  const characters = Array.from(text.replace(/\p{Cc}+/gu, " ").trim());
  return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
}

function assertDataFile(file: string): void {
  if (DATA_FILE.test(file) && file.length <= LONGEST_FILE) return;
  throw new Error(`${JSON.stringify(file)} is no JSON file in data/, such as data/places.json`);
}

function assertLine(line: number): void {
  if (!Number.isSafeInteger(line) || line < 1)
    throw new Error(`${line} is no line of a file: lines count from 1`);
}
