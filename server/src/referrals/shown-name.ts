import { maskName } from '@linli/core/people/mask-name';

/** What a neighbour is called before another: as they call themself, or the name masked. */
export function shownName({ name, nickname }: { name: string; nickname: string | null }): string {
  return nickname ?? maskName(name);
}
