import { type FieldDeed, listFieldDeeds, useFieldDeeds } from './field-queue';
import type { ScanDeed } from './scan-deed';

/** The scans among the deeds of this phone, oldest first. */
export function useScanDeeds(): readonly ScanDeed[] {
  return useFieldDeeds().filter(isScan);
}

export function listScanDeeds(): readonly ScanDeed[] {
  return listFieldDeeds().filter(isScan);
}

export function isScan(deed: FieldDeed): deed is ScanDeed {
  return deed.kind !== 'claim';
}
