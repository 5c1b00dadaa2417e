import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { memo } from "react";
import { Kept } from "@/components/islands/kept";
import { fill } from "@/lib/i18n/fill";

/** `{name}` stands for the chosen one; `movedTo` also has `{place}` and `{count}`. */
export type ChoiceChipsWords = {
  move: string;
  moveHelp: string;
  movedTo: string;
  remove: string;
};

type ChoiceChipsProps = {
  /** One of its own for each set of chips on a page. */
  id: string;
  chosen: readonly string[];
  nameOf: (id: string) => string;
  /** The class that gives the key of a chip in such a place its colour, as `c-rus`. */
  colourClassOf: (id: string, place: number) => string;
  label: string;
  words: ChoiceChipsWords;
  /** So many stay: no chip can be removed where there are no more. */
  least?: number;
  onOrder: (chosen: string[]) => void;
  onRemove: (id: string) => void;
};

const DRAG_FROM_PX = 6;

/**
 * What is chosen: drag one, or lift it with the keyboard, to change the order; remove one. Kept, as what can be dragged
 * is drawn three times while it is taken over: its properties stay the same where nothing changes.
 */
export const ChoiceChips = memo(function ChoiceChips(props: ChoiceChipsProps) {
  return <Kept as="div" draw={() => <Chips {...props} />} />;
});

function Chips(props: ChoiceChipsProps) {
  const { id: listId, chosen, nameOf, colourClassOf, label, words, least = 1, onOrder, onRemove } = props;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    onOrder(arrayMove([...chosen], chosen.indexOf(String(active.id)), chosen.indexOf(String(over.id))));
  };
  return (
    <DndContext
      id={listId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        // The library's own stand in the page only some time after the first focus has come.
        screenReaderInstructions: { draggable: "" },
        announcements: announcementsOf(chosen, nameOf, words),
      }}
    >
      <SortableContext items={[...chosen]} strategy={rectSortingStrategy}>
        <p id={helpOf(listId)} hidden>
          {words.moveHelp}
        </p>
        <ul className="flex flex-wrap gap-2" aria-label={label}>
          {chosen.map((id, place) => (
            <Chip
              key={id}
              id={id}
              name={nameOf(id)}
              colourClass={colourClassOf(id, place)}
              help={helpOf(listId)}
              words={words}
              onRemove={chosen.length > least ? onRemove : null}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

const helpOf = (listId: string) => `${listId}-help`;

type ChipProps = {
  id: string;
  name: string;
  colourClass: string;
  /** The id of what says how it is moved. */
  help: string;
  words: ChoiceChipsWords;
  onRemove: ((id: string) => void) | null;
};

function Chip({ id, name, colourClass, help, words, onRemove }: ChipProps) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging, over } = useSortable({ id });
  return (
    <li
      ref={setNodeRef}
      className={`chip bg-paper pe-0 ${colourClass}`}
      style={transform ? { transform: CSS.Translate.toString(transform), transition } : undefined}
      data-chip={id}
      data-lifted={isDragging && over ? "" : undefined}
    >
      <button
        type="button"
        className="flex min-h-11 cursor-grab touch-none items-center gap-2"
        aria-label={fill(words.move, { name })}
        aria-describedby={help}
        aria-roledescription={attributes["aria-roledescription"]}
        {...listeners}
      >
        <span className="key" />
        {name}
      </button>
      {onRemove ? (
        <button
          type="button"
          className="icon-button"
          aria-label={fill(words.remove, { name })}
          onClick={() => onRemove(id)}
        >
          ×
        </button>
      ) : (
        <span className="w-3" />
      )}
    </li>
  );
}

function announcementsOf(
  chosen: readonly string[],
  nameOf: (id: string) => string,
  words: ChoiceChipsWords,
): Announcements {
  const place = (id: string | number, over: string | number | undefined) =>
    fill(words.movedTo, {
      name: nameOf(String(id)),
      place: chosen.indexOf(String(over ?? id)) + 1,
      count: chosen.length,
    });
  return {
    onDragStart: ({ active }) => place(active.id, active.id),
    onDragOver: ({ active, over }) => place(active.id, over?.id),
    onDragEnd: ({ active, over }) => place(active.id, over?.id),
    onDragCancel: ({ active }) => place(active.id, active.id),
  };
}
