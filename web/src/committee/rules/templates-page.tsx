import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { rulePlaces } from './rule-places';
import { TemplateDialog } from './template-dialog';
import { TemplatePanel } from './template-panel';
import type { Template } from './use-start-draft';

/** What worked elsewhere: looked at here, taken over with one press more. */
export function TemplatesPage() {
  const { communityId, can } = useSeat();
  const [wanted, setWanted] = useState<Template | null>(null);
  const templates = useQuery({
    queryKey: ['templates', communityId],
    staleTime: 60 * 60_000,
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook/templates', {
          params: { path: { communityId } },
        }),
      ),
  });
  return (
    <Desk title={m.committee_templates()} lead={m.committee_templates_lead()}>
      <SubPlaces label={m.committee_rules()} places={rulePlaces(can)} />
      <Answered query={templates} lines={8}>
        {(data) => (
          <div className="desk__cols desk__cols--even">
            {data.templates.map((template) => (
              <TemplatePanel
                key={template.key}
                template={template}
                onUse={can('rulebook.draft') ? () => setWanted(template) : undefined}
              />
            ))}
          </div>
        )}
      </Answered>
      {wanted ? <TemplateDialog template={wanted} onClose={() => setWanted(null)} /> : null}
    </Desk>
  );
}
