import type { Actor, OperationContext, PersonActor } from './operation-context';
import { insertStaffActs } from './request.queries';
import { AfterOperation, type OperationParts } from './run-operation';
import { sql } from './sql';

/** Work without a person behind it, done for one community at a time in its own transaction. */
export type CommunityJob = (context: OperationContext) => Promise<unknown>;

/** One community's trouble never keeps the others from their turn; gives how many failed. */
export async function runForEachCommunity(
  parts: OperationParts,
  name: string,
  job: CommunityJob,
): Promise<number> {
  const communities = await parts.database.rows<{ id: string }>(
    sql`select id from community order by id`,
  );
  let failed = 0;
  for (const { id } of communities) {
    try {
      await runAsSystem(parts, name, id, job);
    } catch (error) {
      failed += 1;
      parts.log.error({ error, job: name, communityId: id }, 'A job failed');
    }
  }
  return failed;
}

/** One transaction as the system, with everything a verb gets. */
export function runAsSystem<Result>(
  parts: OperationParts,
  name: string,
  communityId: string,
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  return runAs(parts, { kind: 'system', name }, communityId, work);
}

/** Whoever sits at the terminal: no person of any community, but named in every record. */
const operator: PersonActor = {
  kind: 'person',
  personId: '00000000-0000-7000-8000-000000000001',
  signInId: '00000000-0000-7000-8000-000000000001',
  authSessionId: '00000000-0000-7000-8000-000000000001',
  residentId: null,
  householdId: null,
  roles: ['operator'],
  secondFactor: true,
};

/** A verb done from the `linli` command line; recorded like any staff act. */
export function runAsOperator<Result>(
  parts: OperationParts,
  operation: string,
  communityId: string,
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  return runAs(parts, operator, communityId, async (context) => {
    const id = context.ids.next();
    const { personId } = operator;
    const act = { id, personId, operation, target: '{"by":"linli"}', requestId: null };
    await insertStaffActs(context.tx, communityId, [act], context.now);
    return work(context);
  });
}

async function runAs<Result>(
  parts: OperationParts,
  actor: Actor,
  communityId: string,
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  const after = new AfterOperation();
  const now = parts.clock.now();
  const result = await parts.database.transaction(communityId, (tx) =>
    work({
      tx,
      actor,
      communityId,
      now,
      ids: parts.ids,
      secrets: parts.secrets,
      settings: parts.settings,
      sms: parts.sms,
      files: parts.files,
      httpRequestId: '',
      client: { ip: '', userAgent: 'linli', actingFor: '', token: '' },
      after: (event) => after.events.push(event),
      afterCommit: (task) => after.commitTasks.push(task),
      afterRollback: (task) => after.rollbackTasks.push(task),
      setSessionCookie: () => undefined,
    }),
  );
  await after.committed(parts, communityId);
  return result;
}
