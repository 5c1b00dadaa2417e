import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pictureFile, readPictures } from "@/lib/social/page-picture";
import { siteHref } from "@/lib/url/href";

type TallPictureProps = { locale: Locale; path: readonly string[] };

/** The way to a page's own picture in 4:5, which other sites do not find by themselves; nothing where none was drawn. */
export function TallPicture({ locale, path }: TallPictureProps) {
  const own = readPictures(locale).find((picture) => picture.path.join("/") === path.join("/"));
  if (!own?.shapes.includes("tall")) return null;
  return (
    <p className="mt-2 text-note">
      <a href={siteHref(pictureFile(locale, path, "tall"))} className="flex min-h-11 items-center">
        {translator(locale)("figure.tall")}
      </a>
    </p>
  );
}
