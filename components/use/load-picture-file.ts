import type * as PictureFileScript from "@/components/picture-file/picture-file-script";
import { FetchFault } from "@/lib/url/fetch-json";

/** The address of what draws pictures into files; `prepare` puts in that of the file it has written. */
const PICTURE_FILE_SCRIPT = process.env.PICTURE_FILE_SCRIPT ?? "/picture-file.js";

let attempt = 0;

/** Loads it when a picture is first saved; browsers remember a module that failed, so each attempt has its own address. */
export async function loadPictureFile(): Promise<typeof PictureFileScript> {
  const again = attempt > 0 ? `&again=${attempt}` : "";
  try {
    return await import(/* @vite-ignore */ `${PICTURE_FILE_SCRIPT}${again}`);
  } catch {
    attempt += 1;
    throw new FetchFault("network");
  }
}
