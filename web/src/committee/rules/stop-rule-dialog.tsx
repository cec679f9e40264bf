import type { EarningRule } from '@linli/core/rules/earning-rule';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

/** The emergency stop of one rule: at once, in public, with the reason. */
export function StopRuleDialog({ rule, onClose }: { rule: EarningRule; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const stop = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/rules/{ruleKey}/stop', {
          params: { path: { communityId, ruleKey: rule.key } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_rule_stopped());
      void client.invalidateQueries({ queryKey: ['rulebook', communityId] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      open
      title={m.committee_rule_stop_named({ name: rule.name[getLocale()] })}
      submit={m.committee_rule_stop_do()}
      deed={stop}
      onSubmit={stop.start}
      onClose={onClose}
    >
      <p>{m.committee_rule_stop_lead()}</p>
    </ReasonDialog>
  );
}
