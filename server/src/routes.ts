import type { Route } from './platform/route';

/** The table of contents of the API: one line an operation. */
export const routes: readonly Route[] = [];
