import { embedHrefOf } from "./embed-href";
import { isFormat } from "./formats";
import { loadUses } from "./load-words";
import { readPicture } from "./picture";
import { savePicture } from "./save-picture";
import { openUseDialog } from "./use-dialog";

/**
 * What a button at the foot of a picture does: saves a file, leads to the code of the embed, or opens the dialog.
 * @param notice the line below the picture that answers
 * @throws where the words of the language cannot be had; nothing has then happened
 */
export async function use(figure: HTMLElement, asked: string, notice: HTMLElement): Promise<void> {
  const picture = readPicture(figure);
  if (asked === "embed") return location.assign(embedHrefOf(picture));
  const uses = await loadUses();
  notice.textContent = "";
  if (isFormat(asked)) await savePicture(picture, asked, uses, notice);
  else openUseDialog(picture, asked, uses);
}
