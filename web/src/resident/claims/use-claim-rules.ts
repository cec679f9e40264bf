import { useQuery } from '@tanstack/react-query';
import { claimRulesOf } from '../../api/claim-rules';
import { rulebookQuery } from '../../api/rulebook-query';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { useResident } from '../use-resident';

export function useClaimRules() {
  const { communityId } = useResident();
  return useQuery({
    ...rulebookQuery(communityId),
    select: ({ document }) => claimRulesOf(document, getLocale(), dateKey(now())),
  });
}
