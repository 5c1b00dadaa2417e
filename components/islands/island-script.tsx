import { type IslandPage, readIslandFiles } from "@/lib/islands/island-files";
import { siteHref } from "@/lib/url/href";

/**
 * The script that takes over the islands of a page, and what that imports, so that both are fetched at once, after the
 * page itself. Not deferred: a browser would go to the address's fragment only once it had come.
 */
export function IslandScript({ page }: { page: IslandPage }) {
  if (process.env.NODE_ENV !== "production") return null;
  const [script, ...imported] = readIslandFiles(page).map((file) => siteHref(`/islands/${file}`));
  return (
    <>
      {imported.map((href) => (
        <link key={href} rel="modulepreload" href={href} fetchPriority="low" />
      ))}
      {script && <script type="module" src={script} async fetchPriority="low" />}
    </>
  );
}
