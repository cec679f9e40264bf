import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { type Side, useMentoringDeed, type WishRow } from './use-mentoring';

interface Match {
  mentorResidentId: string;
  learnerResidentId: string;
  consentOf?: Side[];
  consentNote?: string;
}

interface MatchDrawerProps {
  open: boolean;
  /** The resident whose wish led here. */
  wish: WishRow | undefined;
  onClose: () => void;
}

/** Proposes two to each other; whoever agreed at the desk already is written down. */
export function MatchDrawer({ open, wish, onClose }: MatchDrawerProps) {
  const [consents, setConsents] = useState(0);
  const close = () => {
    setConsents(0);
    onClose();
  };
  const deed = useMentoringDeed(
    (communityId, { consentOf = [], consentNote, ...pair }: Match, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/mentoring/requests', {
          params: { path: { communityId } },
          body: {
            requestId,
            ...pair,
            consentOf,
            consentNote: consentOf.length > 0 ? consentNote?.trim() : undefined,
          },
        }),
      ),
    close,
  );
  const known = wish ? [{ residentId: wish.residentId, name: wish.name }] : undefined;
  return (
    <DeedDrawer<Match>
      open={open}
      title={m.committee_match()}
      lead={m.committee_match_lead()}
      submit={m.committee_match_do()}
      initial={initialOf(wish)}
      deed={deed}
      onSubmit={deed.start}
      onClose={close}
    >
      <Form.Item
        name="mentorResidentId"
        label={m.committee_mentoring_mentor()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker known={wish?.role === 'mentor' ? known : undefined} />
      </Form.Item>
      <Form.Item
        name="learnerResidentId"
        label={m.committee_mentoring_learner()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker known={wish?.role === 'learner' ? known : undefined} />
      </Form.Item>
      <ConsentFields consents={consents} onChange={setConsents} />
    </DeedDrawer>
  );
}

interface ConsentFieldsProps {
  consents: number;
  onChange: (consents: number) => void;
}

/** Whose yes the committee holds already, and what it rests on. */
function ConsentFields({ consents, onChange }: ConsentFieldsProps) {
  return (
    <>
      <Form.Item
        name="consentOf"
        label={m.committee_consent_of()}
        extra={m.committee_consent_of_help()}
      >
        <Checkbox.Group
          onChange={(sides) => onChange(sides.length)}
          options={[
            { value: 'mentor', label: m.committee_mentoring_mentor() },
            { value: 'learner', label: m.committee_mentoring_learner() },
          ]}
        />
      </Form.Item>
      {consents > 0 ? (
        <Form.Item
          name="consentNote"
          label={m.committee_consent_note()}
          extra={m.committee_consent_note_help()}
          rules={[
            { required: true, whitespace: true, min: 2, message: m.committee_reason_short() },
          ]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : null}
    </>
  );
}

function initialOf(wish: WishRow | undefined): Partial<Match> | undefined {
  if (!wish) return undefined;
  return wish.role === 'mentor'
    ? { mentorResidentId: wish.residentId }
    : { learnerResidentId: wish.residentId };
}
