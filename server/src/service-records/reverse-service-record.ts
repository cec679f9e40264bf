import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { reverseServiceRecord as operation } from '@linli/contract/service-records';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { kinshipObjection } from './kinship-objection';
import { findRecord, findRecordParty } from './records.queries';
import { reverseRecords } from './reverse-records';

/** For a session that was complained of: the record ends at zero, and the resident is told why. */
export async function reverseServiceRecord(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  const record = await findRecord(tx, params.recordId);
  const party = await findRecordParty(tx, params.recordId);
  if (!record || !party) throw refuse('request/not_found');
  const objection = kinshipObjection(party, actor);
  if (objection) throw refuse(`service/${objection}`);
  const by = { personId: actor.personId, reason: body.reason };
  const reversed = await reverseRecords(context, [record.id], by);
  if (reversed.size === 0) throw refuse('service/record_reversed');
  await notifyResidents(context, [
    {
      residentId: record.residentId,
      kind: 'service_record_reversed',
      key: `service-reversal:${record.id}`,
      title: { zh: '一条服务记录撤销了', en: 'A service record was taken back' },
      body: {
        zh: `${record.content}：${body.reason}`,
        en: `${record.content}: ${body.reason}`,
      },
      link: `/mine/service/${record.id}`,
    },
  ]);
  return { done: true };
}
