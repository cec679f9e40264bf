import type { paths } from '@linli/contract/openapi-types';

/** What a read answers with: `AnswerOf<'/api/me'>`. */
export type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;
