import { useCombobox } from "downshift";
import { useLayoutEffect, useRef, useState } from "react";
import { matchesQuery } from "@/lib/ranking/search-text";

/** One that may be added, with all one may type to find it (as `toSearchText` gives it). */
export type ChoiceOption = { id: string; name: string; searchText: string };

type ChoiceComboboxProps = {
  /** Begins the ids of its parts: `{id}-input`, `{id}-menu`. */
  id: string;
  options: readonly ChoiceOption[];
  label: string;
  onAdd: (id: string) => void;
};

/** A list as a field one can type into: every word of the search text, accents and case ignored. */
export default function ChoiceCombobox({ id, options, label, onAdd }: ChoiceComboboxProps) {
  const [query, setQuery] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const found = options.filter(({ searchText }) => matchesQuery(query, searchText));
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getMenuProps, openMenu } = useCombobox({
    items: found,
    id,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? "",
    stateReducer: (_, { type, changes }) => {
      // Leaving the field chooses nothing, though downshift takes the highlighted item along.
      if (type === useCombobox.stateChangeTypes.InputBlur)
        return { ...changes, selectedItem: null, inputValue: "" };
      return changes.selectedItem ? { ...changes, inputValue: "" } : changes;
    },
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onAdd(selectedItem.id),
  });
  useLayoutEffect(() => {
    input.current?.focus();
    openMenu();
  }, [openMenu]);
  return (
    <div className="relative">
      <input
        {...getInputProps({
          ref: input,
          "aria-label": label,
          // Downshift tells of a new value after the next paint: Enter pressed at once would take the old list's first.
          onChange: (event) => setQuery(event.currentTarget.value),
        })}
        className="field w-52"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
      />
      <ul
        {...getMenuProps({ "aria-label": label })}
        // Browsers stop at what scrolls, and this list is gone the moment the field is left.
        tabIndex={-1}
        className={`absolute z-10 max-h-72 w-64 overflow-y-auto border border-rule bg-raised ${isOpen && found.length ? "" : "hidden"}`}
      >
        {isOpen &&
          found.map((item, index) => (
            <li
              key={item.id}
              {...getItemProps({ item, index })}
              className={`flex min-h-11 cursor-pointer items-center px-3 ${index === highlightedIndex ? "bg-mark" : ""}`}
            >
              {item.name}
            </li>
          ))}
      </ul>
    </div>
  );
}
