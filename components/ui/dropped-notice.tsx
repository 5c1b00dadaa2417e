import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";

type DroppedNoticeProps<Kind extends string> = {
  dropped: readonly { kind: Kind; value: string }[];
  words: { dropped: string; faults: Readonly<Record<Kind, string>> };
};

/** What was left out of the address and why, as it stood there; nothing where nothing was. */
export function DroppedNotice<Kind extends string>({ dropped, words }: DroppedNoticeProps<Kind>) {
  if (dropped.length === 0) return null;
  return (
    <div role="status" className="mt-2 border-accent border-s-4 ps-4">
      {words.dropped}
      <ul>
        {dropped.map(({ kind, value }) => (
          <li key={`${kind} ${value}`}>{fill(words.faults[kind], { value: isolateText(value) })}</li>
        ))}
      </ul>
    </div>
  );
}
