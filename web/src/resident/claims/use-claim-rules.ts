import { claimableRules } from '@linli/core/claims/claimable-rules';
import { renderRulebook } from '@linli/core/rules/render-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { useResident } from '../use-resident';

export interface ClaimRule {
  key: string;
  name: string;
  /** What it brings, in the words of the public rules. */
  value: string;
  note: string;
  evidence: string | undefined;
  /** About a place that is taken on for good. */
  adoption: boolean;
}

/** What can be sent in today, as the rules in force have it; kept for a phone without a network. */
export function useClaimRules() {
  const { communityId } = useResident();
  const query = useQuery({
    queryKey: ['claim-rules', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook', { params: { path: { communityId } } }),
      ),
    staleTime: 10 * 60_000,
    meta: { keep: true },
    select: ({ document }) => rulesOf(document as unknown as Rulebook),
  });
  return query;
}

/** The server publishes only documents that core's validator has accepted. */
function rulesOf(document: Rulebook): ClaimRule[] {
  const language = getLocale();
  const rows = renderRulebook(document, language).sections.flatMap((section) => section.rows);
  return claimableRules(document, dateKey(now())).map((rule) => {
    const row = rows.find(({ key }) => key === rule.key);
    return {
      key: rule.key,
      name: rule.name[language],
      value: row?.value ?? '',
      note: row?.note ?? '',
      evidence: rule.evidence?.[language],
      adoption: rule.adoption !== undefined,
    };
  });
}
