import type { sessionRow } from '@linli/contract/activities';
import { maskName } from '@linli/core/people/mask-name';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { z } from 'zod';
import type { Actor } from '../platform/operation-context';
import { describeCategory } from './describe-category';
import { describeRule } from './describe-rule';
import type { SessionRow } from './sessions.queries';

/** A session as people see it: those outside of the community read the organizer's name masked. */
export function describeSession(
  row: SessionRow,
  rulebook: Rulebook | undefined,
  actor: Actor,
): z.input<typeof sessionRow> {
  const isMember = actor.kind === 'person' && actor.roles.length > 0;
  const name = row.organizerName;
  return {
    ...row,
    organizerName: name === null || isMember ? name : maskName(name),
    categoryName: describeCategory(rulebook, row.category),
    ruleText: describeRule(rulebook, row.ruleKey),
  };
}
