import type * as PictureFileScript from "@/components/picture-file/picture-file-script";
import { attemptHref } from "@/lib/url/attempt-href";
import { FetchFault } from "@/lib/url/fetch-json";

/** The address of what draws pictures into files; `prepare` puts in that of the file it has written. */
const PICTURE_FILE_SCRIPT = process.env.PICTURE_FILE_SCRIPT ?? "/picture-file.js";

let attempt = 0;

/** Loads it when a picture is first saved, and tries anew when it is asked for again. */
export async function loadPictureFile(): Promise<typeof PictureFileScript> {
  try {
    return await import(/* @vite-ignore */ attemptHref(PICTURE_FILE_SCRIPT, attempt));
  } catch {
    attempt += 1;
    throw new FetchFault("network");
  }
}
