export const STYLESHEET = "_next/static/chunks/1r2hw.css";

/** A page as Next 16.4 exports it, cut to one of each kind of element; `body` is the page's own. */
export function exportedPage(body: string, head = "", basePath = ""): string {
  return [
    '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<link rel="stylesheet" href="${basePath}/${STYLESHEET}" data-precedence="next"/>`,
    '<style>a>b{content:"<i style=\\"x\\">"}\n</style>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j1we.js"/>',
    '<link rel="modulepreload" href="/_next/static/chunks/0j1wf.js"/>',
    '<link rel="preload" as="font" type="font/woff2" href="/fonts/a.woff2" crossorigin=""/>',
    '<script src="/_next/static/chunks/16d9m.js" async=""></script><title>A &gt; B</title>',
    head,
    '<script data-shell="" src="/shell.js"></script>',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script src="/_next/static/chunks/0cz1d.js" noModule=""></script></head><body>',
    body,
    '<script type="application/ld+json">{"@type":"WebSite"}</script>',
    '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script>self.__next_f.push([1,"[\\"$\\",\\"div\\",null,{\\"data-island\\":\\"x\\",\\"style\\":{}}]"])</script>',
    "</body></html>",
  ].join("");
}

export const PLAIN_PAGE = exportedPage(
  "<main><h1>Text about data-island and style=&quot;x&quot;</h1></main>",
);

/** React sets what does not hold up a page before the scripts that do. */
export const ISLAND_PAGE = exportedPage(
  [
    '<main><div class="a" data-island="sort"><button>1</button></div>',
    '<script type="application/json">{"rows":[1]}</script>',
    '<link rel="modulepreload" href="/islands/chunk-b2.js"/></main>',
  ].join(""),
  '<script type="module" src="/islands/sort-a1.js" async=""></script>',
);
