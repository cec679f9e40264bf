/** A place in a draft: `rules[3].points.parts[0]`, the same words as the problems of a document. */
export type Step = string | number;

export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/([A-Za-z]\w*)|\[(\d+)\]/g)].map(([, name, index]) =>
    name === undefined ? Number(index) : name,
  );
}

export function pathOf(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => pathTo(path, step), '');
}

export function pathTo(path: string, step: Step): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  return path === '' ? step : `${path}.${step}`;
}

export function readAt(document: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => childOf(at, step), document);
}

/** A copy with one place changed; everything beside the way there is shared. */
export function writeAt<Document>(document: Document, path: string, value: unknown): Document {
  return writeSteps(document, stepsOf(path), value) as Document;
}

function writeSteps(at: unknown, [step, ...rest]: Step[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = writeSteps(childOf(at, step), rest, value);
  if (typeof step === 'number') {
    const list = Array.isArray(at) ? [...at] : [];
    list[step] = inner;
    return list;
  }
  const { [step]: _, ...others } = isRecord(at) ? at : {};
  return inner === undefined ? others : { ...(isRecord(at) ? at : {}), [step]: inner };
}

export function childOf(at: unknown, step: Step): unknown {
  if (typeof step === 'number') return Array.isArray(at) ? at[step] : undefined;
  return isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
