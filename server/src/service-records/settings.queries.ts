import type { ExportTemplate } from '@linli/core/service-records/export-template';
import type { ServiceTerms } from '@linli/core/service-records/service-terms';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface SettingRow {
  readonly terms: ServiceTerms;
  readonly exportTemplate: ExportTemplate;
  readonly changedAt: string;
}

export function findSettingRow(tx: Transaction): Promise<SettingRow | undefined> {
  return tx.row<SettingRow>(sql`
    select terms, export_template, changed_at from service_setting
    where community_id = ${tx.communityId}`);
}

export function writeSetting(
  tx: Transaction,
  setting: { readonly terms: ServiceTerms; readonly template: ExportTemplate },
  changedBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into service_setting (community_id, terms, export_template, changed_by, changed_at)
    values (${tx.communityId}, ${JSON.stringify(setting.terms)}::jsonb,
      ${JSON.stringify(setting.template)}::jsonb, ${changedBy}, ${now})
    on conflict (community_id) do update
    set terms = excluded.terms, export_template = excluded.export_template,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`);
}
