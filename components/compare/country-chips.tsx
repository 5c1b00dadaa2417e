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
import type { CountryColour } from "@/lib/charts/country-colours";
import { fill } from "@/lib/i18n/fill";
import { type CompareTexts, nameOf } from "@/lib/views/compare-sentences";

type CountryChipsProps = {
  chosen: readonly string[];
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  onOrder: (chosen: string[]) => void;
  onRemove: (id: string) => void;
};

const DRAG_FROM_PX = 6;

/** The chosen countries: drag one, or lift it with the keyboard, to change the order; remove one. */
export function CountryChips({ chosen, colours, texts, onOrder, onRemove }: CountryChipsProps) {
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
      id="countries"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        screenReaderInstructions: { draggable: texts.words.moveHelp },
        announcements: announcementsOf(chosen, texts),
      }}
    >
      <SortableContext items={[...chosen]} strategy={rectSortingStrategy}>
        <ul className="flex flex-wrap gap-2" aria-label={texts.words.countries}>
          {chosen.map((id) => (
            <Chip
              key={id}
              id={id}
              colour={colours.get(id) ?? "ink"}
              texts={texts}
              onRemove={chosen.length > 1 ? onRemove : null}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

type ChipProps = {
  id: string;
  colour: CountryColour;
  texts: CompareTexts;
  onRemove: ((id: string) => void) | null;
};

function Chip({ id, colour, texts, onRemove }: ChipProps) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging, over } = useSortable({ id });
  const name = nameOf(texts, id);
  return (
    <li
      ref={setNodeRef}
      className={`chip bg-paper pe-0 c-${colour}`}
      style={transform ? { transform: CSS.Translate.toString(transform), transition } : undefined}
      data-chip={id}
      data-lifted={isDragging && over ? "" : undefined}
    >
      <button
        type="button"
        className="flex min-h-11 cursor-grab touch-none items-center gap-2"
        aria-label={fill(texts.words.move, { country: name })}
        aria-describedby={attributes["aria-describedby"]}
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
          aria-label={fill(texts.words.remove, { country: name })}
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

function announcementsOf(chosen: readonly string[], texts: CompareTexts): Announcements {
  const place = (id: string | number, over: string | number | undefined) =>
    fill(texts.words.movedTo, {
      country: nameOf(texts, String(id)),
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
