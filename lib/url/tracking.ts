/** Parameters that other sites add to a link to follow who clicks it: neither read by a page nor spoken of. */
const TRACKING = /^(utm_|fbclid$|gclid$|ref$)/;

/** True for a tracking parameter of another site, such as `utm_source`. */
export function isTracking(parameter: string): boolean {
  return TRACKING.test(parameter);
}
