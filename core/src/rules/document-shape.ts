import { isDate } from '../calendar/date-arithmetic';

/**
 * A few small checks for JSON documents, tied to their TypeScript types: a field added to the type
 * and forgotten here does not compile. Every problem speaks to the person editing the rulebook.
 */
export interface Shape<T> {
  check(value: unknown, path: string, problems: Problem[]): void;
  /** Never set; it makes the compiler compare what two shapes accept. */
  readonly accepts?: T;
  readonly isOptional?: boolean;
}

export interface Problem {
  path: string;
  zh: string;
  en: string;
}

type Fields<T> = { [Key in keyof T]-?: Shape<T[Key]> };

export function object<T extends object>(fields: Fields<T>): Shape<T> {
  return shape((value, path, problems) => {
    if (!isRecord(value)) return add(problems, path, '这里要填一组内容', 'must be an object');
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) {
        add(problems, at(path, key), '不认识这一项', 'is not a known field');
      }
    }
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const field = fields[key];
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner === undefined && field.isOptional) continue;
      if (inner === undefined) add(problems, at(path, key), '这一项没有填', 'is missing');
      else field.check(inner, at(path, key), problems);
    }
  });
}

export function optional<T>(inner: Shape<T>): Shape<T | undefined> {
  return { check: inner.check, isOptional: true };
}

export function array<T>(inner: Shape<T>, lengthMin = 0): Shape<T[]> {
  return shape((value, path, problems) => {
    if (!Array.isArray(value)) return add(problems, path, '这里要填一张表', 'must be a list');
    if (value.length < lengthMin) {
      add(problems, path, `至少要有 ${lengthMin} 项`, `needs at least ${lengthMin}`);
    }
    for (const [index, item] of value.entries()) inner.check(item, at(path, index), problems);
  });
}

/** The field `kind` says which of several shapes it is. */
export function byKind<T extends { kind: string }>(
  kinds: {
    [Kind in T['kind']]: Shape<Extract<T, { kind: Kind }>>;
  },
): Shape<T> {
  return shape((value, path, problems) => {
    const kind = isRecord(value) ? value.kind : undefined;
    if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) {
      return kinds[kind as T['kind']].check(value, path, problems);
    }
    const known = Object.keys(kinds).join(', ');
    add(problems, at(path, 'kind'), `要从这些里选：${known}`, `must be one of ${known}`);
  });
}

export function oneOf<T extends string>(values: Record<T, true>): Shape<T> {
  const known = Object.keys(values).join(', ');
  return shape((value, path, problems) => {
    if (typeof value === 'string' && Object.hasOwn(values, value)) return;
    add(problems, path, `要从这些里选：${known}`, `must be one of ${known}`);
  });
}

export function exactly<T extends string | number | boolean>(expected: T): Shape<T> {
  return shape((value, path, problems) => {
    if (value !== expected) add(problems, path, `只能是 ${expected}`, `must be ${expected}`);
  });
}

export function whole(min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  return shape((value, path, problems) => {
    if (Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max) return;
    const range = max === Number.MAX_SAFE_INTEGER ? `≥ ${min}` : `${min}–${max}`;
    add(problems, path, `要填整数，${range}`, `must be a whole number, ${range}`);
  });
}

/** Kilograms and the like: above zero, no finer than a thousandth. */
export const measure: Shape<number> = shape((value, path, problems) => {
  const fits = typeof value === 'number' && value > 0 && value <= 1_000_000;
  if (fits && Math.abs(Math.round(value * 1000) - value * 1000) < 1e-6) return;
  add(problems, path, '要填大于 0 的数，最多三位小数', 'must be above 0, three decimals at most');
});

export const yesOrNo: Shape<boolean> = shape((value, path, problems) => {
  if (typeof value !== 'boolean') add(problems, path, '要填是或否', 'must be yes or no');
});

export const date: Shape<string> = shape((value, path, problems) => {
  if (typeof value === 'string' && isDate(value)) return;
  add(problems, path, '要填日期，如 2026-07-01', 'must be a date such as 2026-07-01');
});

export function matching(pattern: RegExp, zh: string, en: string): Shape<string> {
  return shape((value, path, problems) => {
    if (typeof value !== 'string' || !pattern.test(value)) add(problems, path, zh, en);
  });
}

export function nullable<T>(inner: Shape<T>): Shape<T | null> {
  return shape((value, path, problems) => {
    if (value !== null) inner.check(value, path, problems);
  });
}

/** Either of two shapes, told apart by whether the value is a list. */
export function listOr<T, U>(list: Shape<T[]>, other: Shape<U>): Shape<T[] | U> {
  return shape((value, path, problems) => {
    (Array.isArray(value) ? list : other).check(value, path, problems);
  });
}

export function add(problems: Problem[], path: string, zh: string, en: string): void {
  problems.push({ path, zh, en });
}

function shape<T>(check: Shape<T>['check']): Shape<T> {
  return { check };
}

function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
