import type { ReactNode } from "react";

type FigureFrameProps = {
  title?: string;
  subtitle?: string;
  /** "Global AI Index 2024, Tortoise Media · confirmed" */
  source: string;
  sourceLabel: string;
  panel: string;
  /** The picture's table, or null where the picture is one. */
  table: { href: string; text: string } | null;
  children: ReactNode;
};

/** What stands around every picture: its finding, what is drawn, and at its foot the source with its grade. */
export function FigureFrame({
  title,
  subtitle,
  source,
  sourceLabel,
  panel,
  table,
  children,
}: FigureFrameProps) {
  return (
    <figure className="mt-6">
      {title && <h2 className="max-w-[34ch] text-section">{title}</h2>}
      {subtitle && <p className="mt-2 max-w-measure text-quiet">{subtitle}</p>}
      <div className="mt-4">{children}</div>
      <figcaption className="mt-2 flex flex-wrap items-center justify-between gap-x-6 text-note text-quiet">
        <span>{source}</span>
        <span className="flex flex-wrap gap-x-4">
          <button type="button" popoverTarget={panel} className="min-h-11 text-start text-accent underline">
            {sourceLabel}
          </button>
          {table && (
            <a href={table.href} className="flex min-h-11 items-center">
              {table.text}
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
