import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { m } from '../i18n/paraglide/messages';
import { Cell } from '../ui/cell';
import { Cells } from '../ui/cells';

/** On a demo installation: people to try the product as. Elsewhere the server names nobody. */
export function DemoSignIns({ onChoose }: { onChoose: (phone: string) => void }) {
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => answer(api.GET('/api/setup')) });
  const people = setup.data?.demoSignIns ?? [];
  if (people.length === 0) return null;
  return (
    <section className="sign-in__demo">
      <h2>{m.sign_in_demo_title()}</h2>
      <p className="note">{m.sign_in_demo_why()}</p>
      <Cells>
        {people.map(({ phone, name, role }) => (
          <Cell
            key={`${phone}-${role}-${name}`}
            icon="person"
            title={name}
            why={`${roleWords[role]?.() ?? role} ${phone}`}
            onClick={() => onChoose(phone)}
            arrow
          />
        ))}
      </Cells>
    </section>
  );
}

const roleWords: Record<string, () => string> = {
  resident: m.sign_in_role_resident,
  organizer: m.sign_in_role_organizer,
  counter_clerk: m.sign_in_role_counter_clerk,
  representative: m.sign_in_role_representative,
  committee: m.sign_in_role_committee,
  treasurer: m.sign_in_role_treasurer,
  auditor: m.sign_in_role_auditor,
  operator: m.sign_in_role_operator,
};
