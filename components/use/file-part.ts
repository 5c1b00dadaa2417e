import { make, makeButton } from "@/components/ui/make-element";
import type { Uses } from "@/lib/export/figures/uses";
import { FORMATS, type Format } from "./formats";
import type { Picture } from "./picture";
import { describeRefusal, refusalsOf } from "./refusals";
import { savePicture } from "./save-picture";

const HINTS = { csv: "csvHint", json: "jsonHint", png: "pngHint", svg: "svgHint" } as const satisfies Record<
  Format,
  keyof Uses["words"]
>;

/** A button a file, each with what it is for; where terms keep figures from being handed out, the reason instead. */
export function makeFilePart(picture: Picture, uses: Uses, notice: HTMLElement): HTMLElement[] {
  const offered = FORMATS.filter((format) => refusalsOf(picture, format, uses).length === 0);
  const items = offered.map((format) => make("li", "", [makeFileButton(picture, format, uses, notice)]));
  const refusals = refusalsOf(picture, "csv", uses).map((refusal) =>
    make("p", "use-note", [describeRefusal(refusal)]),
  );
  return [make("ul", "use-files", items), ...refusals];
}

function makeFileButton(picture: Picture, format: Format, uses: Uses, notice: HTMLElement) {
  const button = makeButton("use-file", "", () => void savePicture(picture, format, uses, notice));
  button.append(
    make("bdi", "use-name", [format.toUpperCase()]),
    " ",
    make("span", "use-hint", [uses.words[HINTS[format]]]),
  );
  return button;
}
