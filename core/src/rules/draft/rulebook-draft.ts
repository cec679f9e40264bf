import type { Field } from '../fields/field';
import { rulebookField } from '../fields/rulebook-fields';
import type { Adoption, Rulebook } from '../rulebook';
import { isRecord } from './draft-path';

/**
 * A rulebook on its way: a field that is missing is still open, `null` says "there is none". Its
 * version, its days and its adoption come with the publication.
 */
export type RulebookDraft = Record<string, unknown>;

/** The draft of a document: what it leaves out was answered with "none" when it was adopted. */
export function draftOf(rulebook: Rulebook): RulebookDraft {
  const { format, version, inForceFrom, inForceUntil, adoption, ...rest } = rulebook;
  return answered(rulebookField, rest) as RulebookDraft;
}

export interface Publication {
  version: number;
  inForceFrom: string;
  adoption?: Adoption;
}

/** The document a draft becomes; whether it may be published is for the validator to say. */
export function documentOf(draft: RulebookDraft, publication: Publication): unknown {
  const { adoption, ...dated } = publication;
  const document = finishedPart(rulebookField, draft) as Record<string, unknown>;
  return { format: 1, ...dated, ...(adoption ? { adoption } : {}), ...document };
}

function answered(field: Field, value: unknown): unknown {
  return mapInner(field, value, (inner, innerField) => {
    if (inner !== undefined) return answered(innerField, inner);
    return innerField.presence === 'asked' ? null : undefined;
  });
}

/** A part of a draft as the document will have it: without what is answered by "none". */
export function finishedPart(field: Field, value: unknown): unknown {
  return mapInner(field, value, (inner, innerField) => {
    if (innerField.kind === 'fixed') return innerField.value;
    if (inner === null) return innerField.nullable ? null : undefined;
    return inner === undefined ? undefined : finishedPart(innerField, inner);
  });
}

/** Rebuilds what is inside a group, a kind or a list; what no field knows is kept as it is. */
function mapInner(
  field: Field,
  value: unknown,
  map: (inner: unknown, field: Field) => unknown,
): unknown {
  if (field.kind === 'list') {
    return Array.isArray(value) ? value.map((item) => map(item, field.item)) : value;
  }
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = { ...value };
  for (const inner of innerFields(field, value)) {
    const mapped = map(value[inner.key], inner);
    if (mapped === undefined) delete result[inner.key];
    else result[inner.key] = mapped;
  }
  return result;
}

/** The fields a value has: none where the answer is "none", or the kind is unknown. */
export function innerFields(field: Field, value: unknown): Field[] {
  if (!isRecord(value)) return [];
  if (field.kind === 'group') return field.fields;
  if (field.kind !== 'kinds') return [];
  return field.kinds.find((each) => each.value === value.kind)?.fields ?? [];
}
