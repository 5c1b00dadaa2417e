import { make } from "@/components/ui/make-element";
import type { CheckIndex } from "@/lib/check/check-index";
import { type Checked, LONGEST_TEXT } from "@/lib/check/check-sentence";
import { explainClaim } from "@/lib/check/explain-claim";
import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { enumerate, joinClauses, labelled } from "@/lib/i18n/punctuation";
import type { CheckRoom } from "./check-room";
import { toClaimArticle, toNote } from "./claim-article";

type Judged = Extract<Checked, { kind: "judged" }>;

/** Shows what was found in a sentence, or why nothing was. */
export function showAnswer(room: CheckRoom, index: CheckIndex, checked: Checked): void {
  if (checked.kind === "judged") showJudged(room, index, checked);
  else showMessage(room, messageOf(index, checked));
}

/** A message alone, said and seen. */
export function showMessage({ status, found }: CheckRoom, message: string): void {
  found.hidden = true;
  status.classList.remove("sr-only");
  status.textContent = message;
}

/** What was left out of the address, as it stood there; nothing where nothing was. */
export function showDropped(
  { dropped: room, words }: CheckRoom,
  dropped: readonly { value: string }[],
): void {
  const list = make("ul", "");
  list.append(
    ...dropped.map(({ value }) => make("li", "", fill(words.unknown ?? "", { value: isolateText(value) }))),
  );
  room.replaceChildren(...(dropped.length > 0 ? [words.dropped ?? "", list] : []));
}

function messageOf({ words }: CheckIndex, checked: Exclude<Checked, Judged>): string {
  if (checked.kind === "empty") return words.empty;
  if (checked.kind === "noRank") return words.noRank;
  return fill(words.tooLong, { length: checked.length, most: LONGEST_TEXT });
}

function showJudged(room: CheckRoom, index: CheckIndex, checked: Judged): void {
  const explained = checked.judged.map((judged) => explainClaim(index, checked.editions, judged));
  room.result.replaceChildren(
    ...explained.map((claim, i) => toClaimArticle(claim, i, index.words)),
    ...notesOf(index, checked).map(toNote),
  );
  const spoken = explained.map(({ claimed, word }) => labelled(index.language, claimed, word));
  showMessage(room, joinClauses(index.language, spoken));
  room.status.classList.add("sr-only");
  room.found.hidden = false;
}

function notesOf({ words, places, language }: CheckIndex, { compared, hasMarkup }: Judged): string[] {
  const names = compared.flatMap((id) => places.find((place) => place.id === id)?.name ?? []);
  return [
    ...(names.length > 0 ? [fill(words.compared, { countries: enumerate(language, names) })] : []),
    ...(hasMarkup ? [words.markup] : []),
  ];
}
