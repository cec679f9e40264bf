import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readWitness } from '../../api/witness-memory';
import { m } from '../../i18n/paraglide/messages';
import { Skeleton } from '../../ui/skeleton';
import { LogPage } from './log-page';
import type { PublicLog } from './use-public-log';
import { WitnessBegin } from './witness-begin';
import { WitnessDesk } from './witness-desk';

/**
 * For residents' representatives: this browser keeps a key, looks whether the log only grew since
 * last time, and signs that it did. Nobody has to sign in; the key is who one is.
 */
export function WitnessPage({ slug }: { slug: string }) {
  return (
    <LogPage slug={slug} title={m.board_witness()}>
      {(log) => (
        <>
          <p className="doc__meta">{m.board_witness_words()}</p>
          <Witness log={log} />
        </>
      )}
    </LogPage>
  );
}

function Witness({ log }: { log: PublicLog }) {
  const client = useQueryClient();
  const me = useQuery({
    queryKey: ['witness-memory'],
    queryFn: async () => (await readWitness()) ?? null,
  });
  const again = (): void => {
    void client.invalidateQueries({ queryKey: ['witness-memory'] });
    void client.invalidateQueries({ queryKey: ['public-log'] });
  };
  if (me.data === undefined) return <Skeleton lines={3} />;
  if (me.data === null) return <WitnessBegin log={log} onBegun={again} />;
  return <WitnessDesk me={me.data} log={log} onSigned={again} />;
}
