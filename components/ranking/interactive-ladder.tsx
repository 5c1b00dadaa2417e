"use client";

import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from "react";
import { Ladder, type LadderProps } from "@/components/charts/ladder";
import { Kept } from "@/components/islands/kept";
import { useScripted } from "@/components/ui/use-scripted";
import { layLadder } from "@/lib/charts/ladder/lay-ladder";
import { moveAlongRanks } from "@/lib/ranking/move-along-ranks";

type InteractiveLadderProps = Omit<LadderProps, "active" | "base" | "layouts"> & {
  /** Whose labels are drawn, the most important first. */
  labelled: readonly string[];
  help: string;
  label: string;
  onMark: (id: string) => void;
};

const REACH_PX = 24;

/** The dot nearest to the pointer within a finger's reach, so that small dots need no steady hand. */
function nearestDot(event: PointerEvent<HTMLElement>): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const dot of event.currentTarget.querySelectorAll<SVGElement>("[data-id]")) {
    const box = dot.getBoundingClientRect();
    if (box.width === 0) continue;
    const distance = Math.hypot(
      box.x + box.width / 2 - event.clientX,
      box.y + box.height / 2 - event.clientY,
    );
    if (distance <= REACH_PX && distance < (nearest?.distance ?? Infinity)) {
      nearest = { id: dot.dataset.id ?? "", distance };
    }
  }
  return nearest?.id ?? null;
}

/**
 * The ladder of a ranking page: a dot chosen by pointer, finger or keyboard marks its row through the address's
 * fragment. To assistive technology it is one slider from rank to rank; until script runs it is no control, and its dots
 * are plain links to the rows.
 */
export const InteractiveLadder = memo(function InteractiveLadder(props: InteractiveLadderProps) {
  return <Kept as="div" inTurn draw={() => <Slider {...props} />} />;
});

function Slider({ help, label, onMark, labelled, ...rest }: InteractiveLadderProps) {
  const isScripted = useScripted();
  const layouts = useMemo(() => layLadder(rest.view, labelled), [rest.view, labelled]);
  const ladder = { ...rest, layouts };
  const [active, setActive] = useState<string | null>(null);
  const { countries, direction } = ladder.view;
  const current = countries.find(({ id }) => id === (active ?? ladder.marked)) ?? countries[0];
  const mark = (id: string | null) => {
    if (id) onMark(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") mark(current?.id ?? null);
    const next = moveAlongRanks(countries, current?.id ?? null, event.key, direction);
    if (next) setActive(next);
    if (next || event.key === "Enter") event.preventDefault();
  };
  if (!isScripted) {
    return (
      <div className="touch-manipulation">
        <Ladder {...ladder} base="" />
      </div>
    );
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-description={help}
      aria-valuemin={1}
      aria-valuemax={countries.length}
      aria-valuenow={current?.rank ?? 1}
      aria-valuetext={current?.label}
      onKeyDown={onKeyDown}
      onBlur={() => setActive(null)}
      onPointerMove={(event) => event.pointerType === "mouse" && setActive(nearestDot(event))}
      onPointerLeave={() => setActive(null)}
      onPointerUp={(event) => mark(nearestDot(event))}
      className="touch-manipulation"
    >
      <Ladder {...ladder} base={null} active={active} />
    </div>
  );
}
