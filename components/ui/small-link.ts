/** A link that stands alone in small type: as high as a pointer needs, on a phone as a finger does. */
export const SMALL_LINK = "inline-flex min-h-6 items-center max-wide:min-h-11";
