/**
 * What must be there, where the types cannot know it: never a zero or an empty text in its place, which would be shown.
 * @param what what is missing if it is not
 * @throws RangeError where it is missing
 */
export function present<T>(value: T, what: string): NonNullable<T> {
  if (value === undefined || value === null) throw new RangeError(`There is no ${what}.`);
  return value;
}
