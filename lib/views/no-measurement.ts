/** The messages that say of a price and of a mean of others that they measure nothing. */
export const NO_MEASUREMENT = { price: "tables.price", mean: "tables.mean" } as const;
