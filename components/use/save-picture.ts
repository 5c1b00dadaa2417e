import type { Uses } from "@/lib/export/figures/uses";
import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { FetchFault } from "@/lib/url/fetch-json";
import { NoTable } from "./find-table";
import type { Format } from "./formats";
import { type MadeFile, makeFile } from "./make-file";
import { sayFailure } from "./notice";
import type { Picture } from "./picture";
import { describeRefusal, refusalsOf } from "./refusals";

/** Long enough for a browser to have taken the file. */
const KEEP_MS = 60_000;

/** Saves a picture as a file and says so; or says why not, where it is not allowed or did not come. */
export async function savePicture(
  picture: Picture,
  format: Format,
  uses: Uses,
  notice: HTMLElement,
): Promise<void> {
  const { words } = uses;
  const refusals = refusalsOf(picture, format, uses);
  if (refusals.length > 0) return notice.replaceChildren(...refusals.map(describeRefusal));
  notice.textContent = words.working;
  try {
    const file = await makeFile(picture, format, uses);
    save(file);
    notice.textContent = fill(words.saved, { file: isolateText(file.name) });
  } catch (fault) {
    const again = () => void savePicture(picture, format, uses, notice);
    sayFailure(notice, { text: reasonOf(fault, uses), retry: words.retry, again });
  }
}

function reasonOf(fault: unknown, { words }: Uses): string {
  if (fault instanceof FetchFault) return words.failed;
  return fault instanceof NoTable ? words.unread : words.unmade;
}

function save({ name, content }: MadeFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
