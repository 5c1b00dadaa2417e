/** Written on what is kept, so that nothing need be read to know them: the size in bytes, and the title of a page as it is escaped in an address. */
export const KEPT_BYTES = "x-kept-bytes";
export const KEPT_TITLE = "x-kept-title";
