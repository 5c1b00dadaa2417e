import type { Locale } from "@/lib/i18n/locales";
import { pictureFile, pictureOfPage, readPictures } from "@/lib/social/page-picture";
import { SHAPES } from "@/lib/social/picture";
import { absoluteHref, siteHref } from "@/lib/url/href";

/**
 * Names the picture that other sites show beside a link to this page, in each shape that there is; React moves this to
 * the head. The address is as full as the canonical one: Next would put one of this machine in front of it.
 */
export function SocialPicture({ locale, path }: { locale: Locale; path: readonly string[] }) {
  const picture = pictureOfPage(readPictures(locale), path);
  return picture?.shapes.map((shape) => (
    <SocialImage
      key={shape}
      address={absoluteHref(siteHref(pictureFile(locale, picture.path, shape)))}
      {...SHAPES[shape]}
      alt={picture.title}
    />
  ));
}

type SocialImageProps = { address: string; width: number; height: number; alt: string };

/** What follows an image in the head is said of it. */
function SocialImage({ address, width, height, alt }: SocialImageProps) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}
