import { cache } from "react";

/**
 * What a page reads of its address, read once for its head and its body together; they are rendered as one request,
 * which has one address.
 */
export function oncePerPage<Params, Page>(read: (params: Params) => Promise<Page>) {
  const pageOf = cache((): { page?: Promise<Page> } => ({}));
  return (params: Params): Promise<Page> => {
    const known = pageOf();
    known.page ??= read(params);
    return known.page;
  };
}
