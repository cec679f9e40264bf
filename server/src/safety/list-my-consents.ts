import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listMyConsents as operation } from '@linli/contract/safety';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { consentText } from './consent-text';
import { listConsentsFor } from './consents.queries';
import { readFamily } from './read-family';

/** A guardian sees those of the children, a minor the own ones. */
export async function listMyConsents(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const family = await readFamily(context);
  const minors = family.mayAgree ? family.minors : [];
  const about = [family.me, ...minors].map(({ residentId }) => residentId);
  const consents = await listConsentsFor(context.tx, about);
  const rulebook = await findRulebookInForce(context.tx, context.now.toISOString());
  const categories = rulebook?.document.categories ?? [];
  return { text: consentText, minors: [...minors], consents, categories: [...categories] };
}
