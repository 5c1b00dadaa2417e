/** Two letters, or three digits, which `Intl.DisplayNames` takes too: two letters are too few for 1,000 places. */
export const WIDER_ALPHA2 = /^([A-Z]{2}|\d{3})$/;
