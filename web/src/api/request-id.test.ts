import { expect, it } from 'vitest';
import { newRequestId } from './request-id';

it('makes version 4 uuids that do not repeat', () => {
  const ids = Array.from({ length: 2000 }, newRequestId);
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(ids.every((id) => uuid.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(2000);
});
