/** As a drawing fills its room: the same pixels then, whichever of the two stands there. */
export const FILL_ROOM = { width: "100%", height: "auto" } as const;
