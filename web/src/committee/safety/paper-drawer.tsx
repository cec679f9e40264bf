import { Form, Input, Radio, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import type { Dossier } from './dossier-words';
import { useSafetyDeed } from './use-safety-deed';

type PaperKind = NonNullable<Dossier['paper']>['kind'];

interface Edited {
  sex?: 'female' | 'male' | '';
  volunteerNo?: string;
  paperKind?: PaperKind | 'none' | 'keep';
  number?: string;
}

interface PaperDrawerProps {
  open: boolean;
  residentId: string;
  dossier: Dossier;
  onClose: () => void;
}

/** Only what an insurer or the official system asks for; the number on file is never shown. */
export function PaperDrawer({ open, residentId, dossier, onClose }: PaperDrawerProps) {
  const deed = useSafetyDeed(
    (communityId, values: Edited, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/residents/{residentId}/paper', {
          params: { path: { communityId, residentId } },
          body: {
            requestId,
            sex: values.sex || null,
            volunteerNo: values.volunteerNo?.trim() || null,
            paper: paperOf(values),
          },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Edited>
      open={open}
      title={m.committee_paper_change()}
      lead={m.committee_paper_lead()}
      submit={m.committee_save()}
      initial={{
        sex: dossier.sex ?? '',
        volunteerNo: dossier.volunteerNo ?? '',
        paperKind: dossier.paper ? 'keep' : 'none',
      }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item name="sex" label={m.committee_sex()}>
        <Radio.Group
          options={[
            { value: '', label: m.committee_not_said() },
            { value: 'female', label: m.committee_female() },
            { value: 'male', label: m.committee_male() },
          ]}
        />
      </Form.Item>
      <Form.Item name="volunteerNo" label={m.committee_volunteer_no()}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <NumberFields kept={dossier.paper?.hint} />
    </DeedDrawer>
  );
}

function NumberFields({ kept }: { kept: string | undefined }) {
  const form = Form.useFormInstance<Edited>();
  const kind = Form.useWatch('paperKind', form) ?? 'none';
  const asks = kind !== 'none' && kind !== 'keep';
  return (
    <>
      <Form.Item name="paperKind" label={m.committee_paper_kind()} extra={m.committee_paper_help()}>
        <Select
          options={[
            { value: 'none', label: m.committee_paper_none() },
            ...(kept ? [{ value: 'keep', label: m.committee_paper_keep({ hint: kept }) }] : []),
            { value: 'id_card', label: m.committee_paper_id_card() },
            { value: 'residence_permit', label: m.committee_paper_permit() },
            { value: 'passport', label: m.committee_paper_passport() },
            { value: 'other', label: m.committee_paper_other_kind() },
          ]}
        />
      </Form.Item>
      {asks ? (
        <Form.Item
          name="number"
          label={m.committee_paper_number()}
          rules={[
            { required: true, whitespace: true, min: 4, message: m.committee_paper_missing() },
          ]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      ) : null}
    </>
  );
}

function paperOf({ paperKind, number }: Edited) {
  if (paperKind === 'keep' || paperKind === undefined) return undefined;
  if (paperKind === 'none') return null;
  return { kind: paperKind, number: number?.trim() ?? '' };
}
