import type { ComponentType } from "react";
import { toIslandData } from "@/lib/islands/island-data";
import { ISLAND_NAME } from "./island-name";

type IslandProps<Props extends object> = {
  /** One of those that a script of `IslandScript` takes over. */
  name: string;
  of: ComponentType<Props>;
  props: Props;
};

/**
 * A part of a page that answers: drawn at build, and beside it what it was drawn from, so that the page's script can
 * take it over; on the development server Next does that by itself. It has no box of its own, which would be seen to move
 * while the part is still hidden.
 */
export function Island<Props extends object>({ name, of: Component, props }: IslandProps<Props>) {
  const island = <Component {...props} />;
  if (process.env.NODE_ENV !== "production") return island;
  return (
    <>
      <div {...{ [ISLAND_NAME]: name }} className="contents">
        {island}
      </div>
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can begin
        dangerouslySetInnerHTML={{ __html: toIslandData(props) }}
      />
    </>
  );
}
