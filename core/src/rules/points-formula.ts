import type { BilingualText } from './bilingual-text';

/**
 * How many points one deed brings: the sum of its parts, so that "20 a deed plus 5 an hour" needs
 * no code. Every part that can yield a fraction states its rounding; the program never picks one.
 */
export interface PointsFormula {
  parts: PointsPart[];
  /** The most one deed may bring before multipliers. */
  deedMax?: number;
  /** What happens to a result below the smallest award: raised to it, or nothing at all. */
  minimum?: { points: number; below: 'raise' | 'nothing' };
  /** Results are brought to whole multiples of this many points. */
  step?: { points: number; rounding: Rounding };
}

export type Rounding = 'down' | 'nearest' | 'up';

/** `whole_units`: only full units count; `proportion`: part of a unit counts in part. */
export type CountBy = 'whole_units' | 'proportion';

export type PointsPart =
  | { kind: 'per_deed'; points: number }
  | {
      kind: 'per_time';
      points: number;
      everyMinutes: number;
      countBy: CountBy;
      rounding: Rounding;
    }
  | {
      kind: 'per_quantity';
      points: number;
      everyQuantity: number;
      unit: BilingualText;
      countBy: CountBy;
      rounding: Rounding;
    }
  | { kind: 'chosen'; min: number; max: number; step: number }
  /** Monthly inspection and the like: the grade decides, not the deed. */
  | { kind: 'by_grade'; grades: NamedPoints[] }
  /** One deed, several tables: an honour brings more the higher the body that gave it. */
  | { kind: 'by_level'; levels: NamedPoints[] }
  /** Each person of a household who came counts. */
  | { kind: 'per_person'; points: number; personsMax?: number };

export interface NamedPoints {
  key: string;
  name: BilingualText;
  points: number;
}
