import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';
import { toast } from '../../ui/toast';
import { OwnOnly } from '../acting/own-only';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import type { Plot } from './use-claims';
import './claims.css';

/** The places I look after, with this month's proof: one press leads to the photo. */
export function MyPlots({ plots }: { plots: Plot[] }) {
  if (plots.length === 0) return null;
  return (
    <Section title={m.resident_plots()}>
      <div className="stack">
        {plots.map((plot) => (
          <PlotCard key={plot.id} plot={plot} />
        ))}
      </div>
    </Section>
  );
}

function PlotCard({ plot }: { plot: Plot }) {
  const [ending, setEnding] = useState(false);
  const since = formatDay(`${plot.since}T12:00:00Z`);
  return (
    <div className="card">
      <p className="plot__place">{plot.place}</p>
      <p className="note">{m.resident_plot_since({ day: since })}</p>
      <div className="actions mt-3">
        {plot.monthState === null ? (
          <Button kind="quiet" icon="plus" href={`/claims/new?plot=${plot.id}`}>
            {m.resident_plot_report()}
          </Button>
        ) : (
          <Tag tone="leaf" icon="check">
            {m.resident_plot_reported()}
          </Tag>
        )}
        <OwnOnly>
          <Button kind="text" onClick={() => setEnding(true)}>
            {m.resident_plot_end()}
          </Button>
        </OwnOnly>
      </div>
      {ending ? <EndPlot plot={plot} onClose={() => setEnding(false)} /> : null}
    </div>
  );
}

function EndPlot({ plot, onClose }: { plot: Plot; onClose: () => void }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const deed = useDeed(
    (plotId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/plots/{plotId}/ending', {
          params: { path: { communityId, plotId } },
          body: { requestId },
        }),
      ),
    () => {
      toast(m.resident_plot_ended());
      void client.invalidateQueries({ queryKey: ['claims'] });
      onClose();
    },
  );
  return (
    <ConfirmSheet
      title={m.resident_plot_end_ask({ place: plot.place })}
      deed={m.resident_plot_end()}
      kind="stop"
      busy={deed.busy}
      error={deed.error}
      onDo={() => deed.start(plot.id)}
      onClose={onClose}
    >
      {m.resident_plot_end_why()}
    </ConfirmSheet>
  );
}
