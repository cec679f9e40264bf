import { Drawer, Form } from 'antd';
import type { ReactNode } from 'react';
import { wordsOf } from '../../api/refusal';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

interface DeedDrawerProps<Values extends object> {
  open: boolean;
  title: string;
  lead?: ReactNode;
  submit: string;
  initial?: Partial<Values>;
  deed: { busy: boolean; error: unknown };
  onSubmit: (values: Values) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A small form beside the page it changes; a refusal stands above the button that was pressed. */
export function DeedDrawer<Values extends object>(props: DeedDrawerProps<Values>) {
  const { open, title, lead, submit, initial, deed, onSubmit, onClose, children } = props;
  return (
    <Drawer open={open} onClose={onClose} title={title} size={480} destroyOnHidden>
      <Form<Values>
        layout="vertical"
        initialValues={initial}
        onFinish={onSubmit}
        scrollToFirstError
        preserve={false}
      >
        {lead ? <p className="deed-lead">{lead}</p> : null}
        {children}
        <DeedTrouble error={deed.error} />
        <Button type="submit" busy={deed.busy}>
          {submit}
        </Button>
      </Form>
    </Drawer>
  );
}

/** Why it was not done. */
export function DeedTrouble({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <div className="deed-trouble">
      <Notice kind="stop" announce>
        {wordsOf(error)}
      </Notice>
    </div>
  );
}
