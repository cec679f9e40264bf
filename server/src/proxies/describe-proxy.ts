import type { proxyRow } from '@linli/contract/proxies';
import type { z } from 'zod';
import type { ProxyRecord } from './bindings.queries';
import { proxyStateOn } from './proxy-state-on';

/** A binding as both sides and the staff read it; `shown` masks the names where staff looks. */
export function describeProxy(
  record: ProxyRecord,
  today: string,
  shown: (name: string) => string = (name) => name,
): z.input<typeof proxyRow> {
  const { residentBuilding, proxyBuilding } = record;
  return {
    id: record.id,
    resident: {
      residentId: record.residentId,
      name: shown(record.residentName),
      buildingName: residentBuilding,
    },
    proxy: {
      residentId: record.proxyResidentId,
      name: shown(record.proxyName),
      buildingName: proxyBuilding,
    },
    relation: record.relation,
    deeds: record.deeds,
    actsADay: record.actsADay,
    endsOn: record.endsOn,
    state: proxyStateOn(record, today),
    consentWay: record.consentWay,
    askedAt: record.askedAt,
    endedAt: record.endedAt,
    endReason: record.endReason,
  };
}
