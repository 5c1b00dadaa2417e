import type { HomeView } from "@/lib/views/home";

type AnswerProps = HomeView["answer"] & { panel: string };

/** The answer first: rank, edition, who says so and how sure that is, before any picture. */
export function Answer({ kicker, title, text, newest, source, sourceLabel, panel }: AnswerProps) {
  return (
    <header>
      <p className="text-note text-quiet wide:text-base">{kicker}</p>
      <h1 className="mt-1 max-w-[30ch] text-title-phone wide:text-title">{title}</h1>
      {text && <p className="mt-4 max-w-measure wide:text-lead">{text}</p>}
      {newest && (
        <p className="mt-2 max-w-measure text-note text-quiet wide:text-base">
          {newest.text}{" "}
          <a href={newest.href} className="underline">
            {newest.link}
          </a>
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-4 text-note text-quiet">
        <span>{source}</span>
        <button type="button" popoverTarget={panel} className="min-h-11 text-accent underline">
          {sourceLabel}
        </button>
      </p>
    </header>
  );
}
