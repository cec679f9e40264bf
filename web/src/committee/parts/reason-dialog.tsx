import { Form, Input, Modal } from 'antd';
import { type ReactNode, useId } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { DeedTrouble } from './deed-drawer';

interface ReasonDialogProps {
  open: boolean;
  title: string;
  /** What will happen, before it happens. */
  children: ReactNode;
  submit: string;
  /** A deed that takes something away unless said otherwise. */
  kind?: 'main' | 'stop';
  deed: { busy: boolean; error: unknown };
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

/** A deed that others will ask about: confirmed, and with its reason in words. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { open, title, children, submit, kind = 'stop', deed, onSubmit, onClose } = props;
  const formId = useId();
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      destroyOnHidden
      footer={
        <div className="dialog-acts">
          <Button kind="line" block={false} onClick={onClose}>
            {m.committee_let_be()}
          </Button>
          <Button kind={kind} short block={false} type="submit" form={formId} busy={deed.busy}>
            {submit}
          </Button>
        </div>
      }
    >
      <div className="dialog-words">{children}</div>
      <Form<{ reason: string }>
        id={formId}
        layout="vertical"
        preserve={false}
        onFinish={({ reason }) => onSubmit(reason.trim())}
      >
        <Form.Item
          name="reason"
          label={m.committee_reason()}
          extra={m.committee_reason_help()}
          rules={[
            { required: true, whitespace: true, min: 2, message: m.committee_reason_short() },
          ]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
      <DeedTrouble error={deed.error} />
    </Modal>
  );
}
