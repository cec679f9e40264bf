import { Modal } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import type { ResidentRecord } from './resident-page';
import { useChangeResident } from './use-change-resident';

interface LeaveDialogProps {
  open: boolean;
  record: ResidentRecord;
  onClose: () => void;
}

/** Says what moving away, or coming back, means before it is recorded. */
export function LeaveDialog({ open, record, onClose }: LeaveDialogProps) {
  const { name, state } = record.resident;
  const left = state === 'left';
  const deed = useChangeResident(record, () => {
    toast(m.committee_saved());
    onClose();
  });
  return (
    <Modal
      open={open}
      title={left ? m.committee_came_back() : m.committee_moved_away()}
      onCancel={onClose}
      destroyOnHidden
      footer={
        <div className="dialog-acts">
          <Button kind="line" block={false} onClick={onClose}>
            {m.committee_let_be()}
          </Button>
          <Button
            kind={left ? 'main' : 'stop'}
            short
            block={false}
            busy={deed.busy}
            onClick={() => deed.start({ state: left ? 'active' : 'left' })}
          >
            {left ? m.committee_came_back_do() : m.committee_moved_away_do()}
          </Button>
        </div>
      }
    >
      <p className="dialog-words">
        {left ? m.committee_came_back_why({ name }) : m.committee_moved_away_why({ name })}
      </p>
      <DeedTrouble error={deed.error} />
    </Modal>
  );
}
