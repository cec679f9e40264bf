import type { Ids } from '../platform/ids';
import { isAsked } from '../reviews/is-asked';
import type { DemoParts } from './demo-stage';

/** Ids on which the question falls, whoever gets them: so that the demo shows one being asked. */
export function drawnIds({ ids, secrets }: Pick<DemoParts, 'ids' | 'secrets'>): Ids {
  return {
    next() {
      for (;;) {
        const id = ids.next();
        if (isAsked(secrets, id)) return id;
      }
    },
  };
}
