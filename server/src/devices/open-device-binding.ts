import type { openDeviceBinding as operation } from '@linli/contract/device-protocol';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { bindingCode, formatBindingCode } from '@linli/core/codes/binding-code';
import { deviceActor, type OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { holdDevices } from './batch.queries';
import { bindingCodeLookup } from './binding-code-lookup';
import { insertBindingCode } from './bindings.queries';
import { vendorUserLookup } from './vendor-user-lookup';

const VALID_MS = 10 * 60_000;

/**
 * The machine vouches that its maker's user stands before it, and shows a code. Whoever types or
 * scans it while signed in is from then on that user's resident.
 */
export async function openDeviceBinding(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, secrets, settings } = context;
  const [device] = await holdDevices(tx, [deviceActor(context).deviceId]);
  if (!device) throw refuse('request/not_found');
  if (device.state === 'revoked') throw refuse('devices/revoked');
  if (device.state === 'suspended') throw refuse('devices/suspended');
  const code = bindingCode(secrets.random(5));
  const validUntil = new Date(now.getTime() + VALID_MS);
  const { vendor } = device;
  const userLookup = vendorUserLookup(secrets, vendor, body.vendorUser);
  const codeLookup = bindingCodeLookup(secrets, code);
  await insertBindingCode(tx, { codeLookup, deviceId: device.id, vendor, userLookup, validUntil });
  const link = settings.publicUrl && `${settings.publicUrl}/resident/mine/machines?code=${code}`;
  return { code: formatBindingCode(code), link, validUntil: validUntil.toISOString() };
}
