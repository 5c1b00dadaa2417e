/** True in `npm run verify`, which tries the whole of what `npm test` tries a part of. */
export const IS_WHOLE = process.env.VERIFY === "1";
