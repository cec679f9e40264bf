import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import type { Features } from './cli/features';
import { demoSignIns } from './demo/demo-sign-ins';
import { huaianli } from './demo/huaianli';
import { liuyinli } from './demo/liuyinli';
import { seedDemo } from './demo/seed-demo';
import { recomputeLedger } from './ledger/recompute-ledger';
import { foundCommunity } from './residents/found-community';
import { importResidentList } from './residents/import-resident-list';

/** What the commands need from the features: the table of contents of `linli`. */
export const features: Features = {
  demoSignIns,
  demoSlugs: [huaianli.slug, liuyinli.slug],
  seedDemo,
  async foundCommunity(parts, wanted) {
    await foundCommunity(parts, { ...wanted, rulebook: demoRulebook });
  },
  importResidents: importResidentList,
  async recompute(parts, communityId) {
    const findings = await parts.database.transaction(communityId, recomputeLedger);
    return findings.map(
      ({ table, key, found, expected }) => `${table} ${key}: ${found}, not ${expected}`,
    );
  },
};
