declare module "@citation-js/core" {
  type Options = { format?: "text"; template?: string; lang?: string };
  type Switches = { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };

  export class Cite {
    constructor(items: unknown);
    readonly data: Record<string, unknown>[];
    format(name: "bibliography" | "bibtex" | "data", options?: Options): string;
  }
  export const plugins: { config: { get(plugin: "@bibtex"): Switches } };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
