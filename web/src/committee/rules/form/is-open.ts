import type { Field } from '@linli/core/rules/fields/field';

/** Nothing written where something has to be said. */
export function isOpen({ presence, kind }: Field, value: unknown): boolean {
  return value === undefined && presence !== 'silent' && kind !== 'key' && kind !== 'fixed';
}
