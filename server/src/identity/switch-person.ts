import type { switchPerson as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeMe } from './describe-me';
import { switchAuthSession } from './sign-in.queries';

/** Acts as another family member of the same phone; a second factor has to be proven again. */
export async function switchPerson(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const actor = personActor(context);
  const switched = await switchAuthSession(
    context.tx,
    actor.authSessionId,
    body.personId,
    context.now,
  );
  if (switched === 0) throw refuse('sign_in/person_unknown');
  const secondFactor = actor.secondFactor && body.personId === actor.personId;
  return describeMe(context, { ...actor, personId: body.personId, secondFactor });
}
