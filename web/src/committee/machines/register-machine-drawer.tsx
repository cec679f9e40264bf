import { useQueryClient } from '@tanstack/react-query';
import { AutoComplete, Form, Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { MachineFields } from './machine-fields';
import { type MachineValues, termsOf, usualValues } from './machine-values';
import { type MachineKind, machineKindName, machineKinds } from './machine-words';
import { useMachines } from './use-machines';

interface Registration extends MachineValues {
  kind: MachineKind;
  vendor: string;
  publicKey: string;
}

/** Lets a machine in by its public key. */
export function RegisterMachineDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    ({ kind, vendor, publicKey, ...values }: Registration, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/devices', {
          params: { path: { communityId } },
          body: {
            requestId,
            kind,
            vendor: vendor.trim(),
            publicKey: publicKey.trim(),
            ...termsOf(values),
          },
        }),
      ),
    () => {
      toast(m.committee_machine_registered());
      void client.invalidateQueries({ queryKey: ['machines'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Registration>
      open={open}
      title={m.committee_machine_register()}
      lead={m.committee_machine_register_lead()}
      submit={m.committee_machine_register_do()}
      initial={{ ...usualValues, kind: 'bin', awards: [{ kind: 'deposit', ruleKey: '' }] }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <div className="form-pair">
        <Form.Item name="kind" label={m.committee_machine_kind()} required>
          <Select
            options={machineKinds.map((value) => ({ value, label: machineKindName(value) }))}
          />
        </Form.Item>
        <VendorField />
      </div>
      <Form.Item
        name="publicKey"
        label={m.committee_machine_key()}
        extra={m.committee_machine_key_help()}
        rules={[{ required: true, whitespace: true, message: m.committee_machine_key_missing() }]}
      >
        <Input maxLength={100} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <MachineFields />
    </DeedDrawer>
  );
}

/** Offers the makers that are there, because a slip would part a maker's users in two. */
function VendorField() {
  const known = new Set(useMachines().data?.devices.map(({ vendor }) => vendor));
  return (
    <Form.Item
      name="vendor"
      label={m.committee_machine_vendor()}
      extra={m.committee_machine_vendor_help()}
      rules={[{ required: true, whitespace: true, message: m.committee_machine_vendor_missing() }]}
    >
      <AutoComplete
        maxLength={60}
        options={[...known].map((value) => ({ value }))}
        showSearch={{ filterOption: true }}
      />
    </Form.Item>
  );
}
