import { Checkbox, Form } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { type FreshCard, useIssueCards } from './use-cards';

interface Wanted {
  residentIds: string[];
  replace?: boolean;
}

interface IssueDrawerProps {
  open: boolean;
  onClose: () => void;
  onIssued: (cards: readonly FreshCard[]) => void;
}

/** Several people on one sheet: ten cards fit. */
export function IssueDrawer({ open, onClose, onIssued }: IssueDrawerProps) {
  const deed = useIssueCards((cards) => {
    onClose();
    onIssued(cards);
  });
  return (
    <DeedDrawer<Wanted>
      open={open}
      title={m.committee_card_issue()}
      lead={m.committee_card_issue_lead()}
      submit={m.committee_card_issue_do()}
      deed={deed}
      onSubmit={({ residentIds, replace = false }) => deed.start({ residentIds, replace })}
      onClose={onClose}
    >
      <Form.Item
        name="residentIds"
        label={m.committee_card_for()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker multiple />
      </Form.Item>
      <Form.Item name="replace" valuePropName="checked" extra={m.committee_card_replace_help()}>
        <Checkbox>{m.committee_card_replace()}</Checkbox>
      </Form.Item>
    </DeedDrawer>
  );
}
