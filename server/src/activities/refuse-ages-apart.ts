import { refuse } from '../platform/refuse';

/** An activity for nobody is a slip of the pen. */
export function refuseAgesApart({
  minAge,
  maxAge,
}: {
  readonly minAge: number | null;
  readonly maxAge: number | null;
}): void {
  if (minAge !== null && maxAge !== null && minAge > maxAge) {
    throw refuse('activities/ages_apart');
  }
}
