/** Where a server of one's own finds the site, and where it answers. */
export interface Deployment {
  /** The folder with the export: of several releases a link to the present one. */
  folder: string;
  /** The name of the host, or null where any will do. */
  host: string | null;
  /** For plain HTTP. */
  port: number;
  /** Empty, or a path such as `/repo`. */
  basePath: string;
}

/** As docs/deploying.md lays it out. */
export const RELEASE_FOLDER = "/srv/ai-standings/current";
