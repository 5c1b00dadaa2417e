/** The attribute of what surrounds an island, with its name. */
export const ISLAND_NAME = "data-island-of";
