import { defaultTemplate, type ExportTemplate } from '@linli/core/service-records/export-template';
import { defaultServiceTerms, type ServiceTerms } from '@linli/core/service-records/service-terms';
import type { Transaction } from '../platform/database';
import { findSettingRow } from './settings.queries';

export interface ServiceSettings {
  readonly terms: ServiceTerms;
  readonly template: ExportTemplate;
  /** Null where the community never changed them. */
  readonly changedAt: string | null;
}

/** The clocks and the template of the community; the program's own until it sets others. */
export async function findServiceSettings(tx: Transaction): Promise<ServiceSettings> {
  const row = await findSettingRow(tx);
  return {
    terms: { ...defaultServiceTerms, ...row?.terms },
    template: row?.exportTemplate ?? defaultTemplate,
    changedAt: row?.changedAt ?? null,
  };
}
