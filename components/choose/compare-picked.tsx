import { fill } from "@/lib/i18n/fill";
import type { NamedModel } from "@/lib/views/choose/choose-input";
import type { ChooseWords } from "@/lib/views/choose/choose-words";

type ComparePickedProps = {
  models: readonly NamedModel[];
  picked: readonly string[];
  /** The page that compares. */
  href: string;
  words: ChooseWords;
};

/** Leads on to the comparison of those picked, once there are two. */
export function ComparePicked({ models, picked, href, words }: ComparePickedProps) {
  const names = picked.flatMap((id) => models.find((model) => model.id === id)?.name ?? []);
  return (
    <p className="needs-script mt-2 flex min-h-11 flex-wrap items-center gap-x-4">
      {picked.length < 2 ? (
        <span className="text-quiet">{words.compareHelp}</span>
      ) : (
        <a href={`${href}?m=${picked.join(",")}`} className="flex min-h-11 items-center">
          {fill(words.compare, { count: picked.length })}
        </a>
      )}
      {names.map((name) => (
        <bdi key={name} className="text-note text-quiet">
          {name}
        </bdi>
      ))}
    </p>
  );
}
