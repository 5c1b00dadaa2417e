"use client";

import { type KeyboardEvent, type MouseEvent, memo, useMemo, useState } from "react";
import { Ladder, type LadderProps } from "@/components/charts/ladder";
import { Kept } from "@/components/islands/kept";
import { isPlainClick } from "@/components/ui/plain-click";
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
function nearestDot(event: MouseEvent<HTMLElement>): string | null {
  let nearest: { id: string; distance: number } | null = null;
  const ladder = event.currentTarget.parentElement;
  for (const dot of ladder?.querySelectorAll<SVGElement>("[data-id]") ?? []) {
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
 * fragment. The picture stays as the build drew it, its dots plain links to the rows, until one is marked or pointed at;
 * where script runs one slider from rank to rank lies over it, which hears all of them.
 */
export const InteractiveLadder = memo(function InteractiveLadder(props: InteractiveLadderProps) {
  const { help, label, onMark, ...picture } = props;
  const isScripted = useScripted();
  const [active, setActive] = useState<string | null>(null);
  const { countries, direction } = picture.view;
  const current = countries.find(({ id }) => id === (active ?? picture.marked)) ?? countries[0];
  const mark = (id: string | null) => {
    if (id) onMark(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") mark(current?.id ?? null);
    const next = moveAlongRanks(countries, current?.id ?? null, event.key, direction);
    if (next) setActive(next);
    if (next || event.key === "Enter") event.preventDefault();
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (isPlainClick(event)) mark(nearestDot(event));
  };
  return (
    <div className="relative">
      <Picture {...picture} active={active} />
      {isScripted && (
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
          onClick={onClick}
          className={`absolute inset-0 touch-manipulation ${active ? "cursor-pointer" : ""}`}
        />
      )}
    </div>
  );
});

type PictureProps = Omit<LadderProps, "base" | "layouts"> & Pick<InteractiveLadderProps, "labelled">;

const Picture = memo(function Picture(props: PictureProps) {
  return <Kept as="div" draw={() => <LaidLadder {...props} />} />;
});

function LaidLadder({ labelled, ...ladder }: PictureProps) {
  const layouts = useMemo(() => layLadder(ladder.view, labelled), [ladder.view, labelled]);
  return <Ladder {...ladder} layouts={layouts} base="" />;
}
