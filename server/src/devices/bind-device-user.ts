import type { bindDeviceUser as operation } from '@linli/contract/device-bindings';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { readBindingCode } from '@linli/core/codes/binding-code';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { lockDeviceLane } from './batch.queries';
import { bindingCodeLookup } from './binding-code-lookup';
import { endReplacedBindings, insertBinding, takeBindingCode } from './bindings.queries';
import { claimEvents } from './claim-events';

/**
 * The newest proof from a machine decides whose a maker's user is: it takes the place of the
 * resident's earlier link with this maker and of another resident's link with this user, who is
 * told. What had been kept for the user is awarded now.
 */
export async function bindDeviceUser(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids, secrets } = context;
  const { residentId, householdId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const code = readBindingCode(body.code);
  if (code === undefined) throw refuse('devices/binding_code_wrong');
  // Also against two who link at once: the lane lets one after the other.
  await lockDeviceLane(tx);
  const taken = await takeBindingCode(tx, bindingCodeLookup(secrets, code), now);
  if (!taken) throw refuse('devices/binding_code_wrong');
  const binding = { id: ids.next(), residentId, ...taken };
  const ended = await endReplacedBindings(tx, binding, now);
  await insertBinding(tx, binding, now);
  await tellReplaced(context, residentId, taken.vendor, ended);
  const claimed = await claimEvents(context, taken.userLookup, { id: residentId, householdId });
  return {
    id: binding.id,
    vendor: taken.vendor,
    claimedEvents: claimed.events,
    claimedPoints: claimed.points,
  };
}

function tellReplaced(
  context: OperationContext,
  residentId: string,
  vendor: string,
  ended: readonly { id: string; residentId: string }[],
): Promise<void> {
  const others = ended.filter((binding) => binding.residentId !== residentId);
  return notifyResidents(
    context,
    others.map((binding) => ({
      residentId: binding.residentId,
      kind: 'device_binding_ended',
      key: `device_binding:${binding.id}`,
      title: { zh: `和“${vendor}”设备的绑定解除了`, en: `Your link with “${vendor}” has ended` },
      body: {
        zh: '这个账号刚在设备上绑定了另一位居民。不是您同意的，请告诉居委会。',
        en: 'Its account was linked to another resident. If you did not agree, tell the committee.',
      },
      link: '/mine/machines',
    })),
  );
}
