type PictureFootProps = { source: string; label: string; panel: string };

/** Under a picture of an edition: its source with grade, and the way to all that is known of it. */
export function PictureFoot({ source, label, panel }: PictureFootProps) {
  return (
    <p className="mt-2 flex flex-wrap items-center justify-between gap-x-6 text-note text-quiet">
      <span>{source}</span>
      <button type="button" popoverTarget={panel} className="min-h-11 text-accent underline">
        {label}
      </button>
    </p>
  );
}
