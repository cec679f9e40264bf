import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { ReasonDialog } from '../parts/reason-dialog';
import { type DeductionRow, useDeductionDeed } from './use-deductions';

interface CloseDialogProps {
  deduction: DeductionRow | null;
  onClose: () => void;
}

/** Before effect it is withdrawn, afterwards reversed: the points go back to where they were. */
export function CloseDialog({ deduction, onClose }: CloseDialogProps) {
  const isEffective = deduction?.state === 'effective';
  const deed = useDeductionDeed(
    (communityId, { row, reason }: { row: DeductionRow; reason: string }, requestId) => {
      const params = { path: { communityId, deductionId: row.id } };
      const body = { requestId, reason };
      return row.state === 'effective'
        ? answer(
            api.POST('/api/communities/{communityId}/deductions/{deductionId}/reversal', {
              params,
              body,
            }),
          )
        : answer(
            api.POST('/api/communities/{communityId}/deductions/{deductionId}/withdrawal', {
              params,
              body,
            }),
          );
    },
    onClose,
  );
  return (
    <ReasonDialog
      open={deduction !== null}
      title={
        deduction
          ? m.committee_deduction_of({
              name: deduction.residentName,
              rule: deduction.rule.name[getLocale()],
            })
          : ''
      }
      submit={isEffective ? m.committee_deduction_reverse() : m.committee_deduction_withdraw()}
      kind="main"
      deed={deed}
      onSubmit={(reason) => deduction && deed.start({ row: deduction, reason })}
      onClose={onClose}
    >
      <p>
        {isEffective ? m.committee_deduction_reverse_lead() : m.committee_deduction_withdraw_lead()}
      </p>
    </ReasonDialog>
  );
}
