/** What stands around a picture in its file, in the language and direction of the picture. */
export type Sheet = {
  title: string;
  subtitle: string | null;
  /** "Global AI Index 2024, Tortoise Media · confirmed"; of several sources a line each. */
  source: string;
  /** What this site is called. */
  site: string;
  /** Where the picture is to be found. */
  address: string;
  lang: string;
  direction: "ltr" | "rtl";
};
