/**
 * The only place of the faces that reads the phone's clock; it may be wrong, so it never decides.
 */
export function now(): Date {
  return new Date();
}
