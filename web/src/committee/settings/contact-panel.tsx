import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type Contact, useContact } from './use-contact';

/** The telephone and the desk that stand on every card, slip and statement. */
export function ContactPanel() {
  const contact = useContact();
  return (
    <Panel title={m.committee_contact()} padded>
      <Answered query={contact} lines={3}>
        {(data) => <ContactForm contact={data} />}
      </Answered>
    </Panel>
  );
}

function ContactForm({ contact }: { contact: Contact }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (values: { phone?: string; place?: string }, requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/contact', {
          params: { path: { communityId } },
          body: {
            requestId,
            phone: values.phone?.trim() || null,
            place: values.place?.trim() || null,
          },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['contact'] });
    },
  );
  return (
    <Form
      layout="vertical"
      initialValues={{ phone: contact.phone ?? '', place: contact.place ?? '' }}
      onFinish={deed.start}
    >
      <p className="deed-lead">{m.committee_contact_lead()}</p>
      <Form.Item name="phone" label={m.committee_contact_phone()}>
        <Input type="tel" maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="place" label={m.committee_contact_place()}>
        <Input maxLength={60} placeholder={m.committee_contact_place_hint()} />
      </Form.Item>
      <DeedTrouble error={deed.error} />
      <Button type="submit" kind="quiet" block={false} busy={deed.busy}>
        {m.committee_contact_save()}
      </Button>
    </Form>
  );
}
