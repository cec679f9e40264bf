import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { DeedTrouble } from '../parts/deed-drawer';
import { type Template, useStartDraft } from './use-start-draft';

/** The third press: what happens, and on top of what. */
export function TemplateDialog({ template, onClose }: { template: Template; onClose: () => void }) {
  const [from, setFrom] = useState<'in_force' | 'nothing'>('in_force');
  const start = useStartDraft();
  return (
    <Modal
      open
      title={m.committee_template_begin({ name: template.name[getLocale()] })}
      onCancel={onClose}
      footer={
        <div className="dialog-acts">
          <Button kind="line" block={false} onClick={onClose}>
            {m.committee_let_be()}
          </Button>
          <Button
            short
            block={false}
            busy={start.busy}
            onClick={() => start.start({ from, templates: [template.key] })}
          >
            {m.committee_template_begin_do()}
          </Button>
        </div>
      }
    >
      <p className="dialog-words">{m.committee_template_begin_lead()}</p>
      <Radio.Group
        value={from}
        options={[
          { value: 'in_force', label: m.committee_template_from_now() },
          { value: 'nothing', label: m.committee_template_from_nothing() },
        ]}
        onChange={(event) => setFrom(event.target.value)}
      />
      <DeedTrouble error={start.error} />
    </Modal>
  );
}
