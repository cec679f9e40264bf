import { Modal } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { DeedTrouble } from '../parts/deed-drawer';
import { type Budget, useSetBudget } from './use-budgets';

interface LiftDialogProps {
  budget: Budget;
  onClose: () => void;
}

/** Without a budget only the rulebook's own thresholds ask for a second person. */
export function LiftDialog({ budget, onClose }: LiftDialogProps) {
  const { scope, subjectId, name } = budget;
  const deed = useSetBudget(onClose);
  return (
    <Modal
      open
      title={m.committee_budget_lift_of({ name })}
      onCancel={onClose}
      destroyOnHidden
      footer={
        <div className="dialog-acts">
          <Button kind="line" block={false} onClick={onClose}>
            {m.committee_let_be()}
          </Button>
          <Button
            kind="stop"
            short
            block={false}
            busy={deed.busy}
            onClick={() => deed.start({ scope, subjectId, pointsMax: null })}
          >
            {m.committee_budget_lift()}
          </Button>
        </div>
      }
    >
      <div className="dialog-words">{m.committee_budget_lift_why()}</div>
      <DeedTrouble error={deed.error} />
    </Modal>
  );
}
