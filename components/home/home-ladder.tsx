import { FigureFrame } from "@/components/charts/figure-frame";
import { Ladder } from "@/components/charts/ladder";
import { layLadder } from "@/lib/charts/ladder/lay-ladder";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { HomeView } from "@/lib/views/home";

type HomeLadderProps = HomeView["ladder"] & { panel: string; uses: FigureUsesView };

/** The ladder as it stands on the home page: each dot leads to its row in the ranking. */
export function HomeLadder(props: HomeLadderProps) {
  const { view, labelled, colours, base, panel, sourceLabel, ...frame } = props;
  return (
    <FigureFrame {...frame} panels={[{ id: panel, text: sourceLabel }]} isWhole>
      <Ladder view={view} layouts={layLadder(view, labelled)} colours={colours} base={base} />
    </FigureFrame>
  );
}
