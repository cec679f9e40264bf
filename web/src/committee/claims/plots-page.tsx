import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { claimPlaces, stateName, stateTone } from './claim-words';
import { dayWords } from './day-words';
import { EndPlotDialog } from './end-plot-dialog';

export type Plot = AnswerOf<'/api/communities/{communityId}/plots'>['plots'][number];

/** Who looks after which place, and whether this month's photo has come. */
export function PlotsPage() {
  const { communityId, can } = useSeat();
  const [ending, setEnding] = useState<Plot | null>(null);
  const query = useQuery({
    queryKey: ['plots', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/plots', { params: { path: { communityId } } }),
      ),
  });
  return (
    <Desk title={m.committee_plots()} lead={m.committee_plots_lead()}>
      <SubPlaces label={m.committee_claims()} places={claimPlaces()} />
      <Panel>
        <Answered query={query} lines={4}>
          {({ plots }) =>
            plots.length === 0 ? (
              <p className="panel__none">{m.committee_plots_none()}</p>
            ) : (
              <RecordList
                label={m.committee_plots()}
                rows={plots}
                keyOf={(row) => row.id}
                columns={columns()}
                acts={
                  can('claim.review')
                    ? (row) => (
                        <Button kind="line" block={false} onClick={() => setEnding(row)}>
                          {m.committee_plot_end()}
                        </Button>
                      )
                    : undefined
                }
                actsTitle={m.committee_plot_end()}
              />
            )
          }
        </Answered>
      </Panel>
      {ending ? <EndPlotDialog plot={ending} onClose={() => setEnding(null)} /> : null}
    </Desk>
  );
}

function columns() {
  return [
    {
      key: 'place',
      title: m.committee_claim_place(),
      render: (row: Plot) => row.place,
      narrow: 'title' as const,
    },
    { key: 'what', title: m.committee_rule(), render: (row: Plot) => row.title[getLocale()] },
    { key: 'who', title: m.committee_resident(), render: (row: Plot) => row.residentName },
    { key: 'since', title: m.committee_plot_since(), render: (row: Plot) => dayWords(row.since) },
    {
      key: 'month',
      title: m.committee_plot_month(),
      render: (row: Plot) =>
        row.monthState ? (
          <Tag tone={stateTone(row.monthState)}>{stateName(row.monthState)}</Tag>
        ) : (
          m.committee_plot_not_yet()
        ),
      narrow: 'end' as const,
    },
  ];
}
