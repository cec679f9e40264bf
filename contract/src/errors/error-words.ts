/** By code: the HTTP status and what a person reads. `{name}` is filled from the details. */
export type ErrorWords = Record<string, { status: number; zh: string; en: string }>;
