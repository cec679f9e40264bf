import type { OperationContext } from './operation-context';
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
export async function runAsSystem<Result>(
  parts: OperationParts,
  name: string,
  communityId: string,
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  const after = new AfterOperation();
  const now = parts.clock.now();
  const result = await parts.database.transaction(communityId, (tx) =>
    work({
      tx,
      actor: { kind: 'system', name },
      communityId,
      now,
      ids: parts.ids,
      secrets: parts.secrets,
      settings: parts.settings,
      sms: parts.sms,
      httpRequestId: '',
      client: { ip: '', userAgent: name, token: '' },
      after: (event) => after.events.push(event),
      afterCommit: (task) => after.commitTasks.push(task),
      afterRollback: (task) => after.rollbackTasks.push(task),
      setSessionCookie: () => undefined,
    }),
  );
  await after.committed(parts, communityId);
  return result;
}
