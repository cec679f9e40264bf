import type { ConnectionTarget } from '@linli/server/platform/postgres-database';
import pg from 'pg';
import type { SimulatedDevice } from './simulated-device';

const COMPLAINTS_SHOWN = 5;

/** Every event a machine reported has exactly one outcome, the one it was told, and its points. */
export async function checkLoad(
  target: ConnectionTarget,
  devices: readonly SimulatedDevice[],
): Promise<string[]> {
  const client = new pg.Client(target);
  await client.connect();
  try {
    const findings: string[] = [];
    for (const device of devices) findings.push(...(await checkDevice(client, device)));
    return findings;
  } finally {
    await client.end();
  }
}

async function checkDevice(client: pg.Client, device: SimulatedDevice): Promise<string[]> {
  const { communityId, deviceId } = device.identity;
  const { rows } = await client.query<{
    counter: string;
    outcome: string;
    points: string;
    paid: string;
    transfers: string;
  }>(
    `select event.counter, event.outcome, event.points, coalesce(sum(transfer.amount), 0) as paid,
       count(transfer.id) as transfers
     from device_event event
     left join transfer on transfer.community_id = event.community_id
       and transfer.request_key = 'device:' || event.device_id || ':' || event.counter
     where event.community_id = $1 and event.device_id = $2
     group by event.counter, event.outcome, event.points`,
    [communityId, deviceId],
  );
  const wrong = rows.flatMap(({ counter, outcome, points, paid, transfers }) => {
    const told = device.answers[Number(counter)];
    const asTold = told?.outcome === outcome && told.points === Number(points);
    const isPaid = paid === points && transfers === (points === '0' ? '0' : '1');
    return asTold && isPaid ? [] : [`number ${counter}: ${outcome}, ${points}, paid ${paid}`];
  });
  const told = Object.keys(device.answers).length;
  if (rows.length !== device.reported || told !== device.reported) {
    wrong.push(`${device.reported} reported, ${told} answered, ${rows.length} stored`);
  }
  wrong.push(...device.complaints);
  return wrong.slice(0, COMPLAINTS_SHOWN).map((what) => `${deviceId}: ${what}`);
}
