import { useState } from 'react';
import { randomBytes } from '../../api/request-id';
import { beginWitness } from '../../api/witness-memory';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import type { PublicLog } from './use-public-log';

/** A key is made once, in this browser, and never leaves it. */
export function WitnessBegin({ log, onBegun }: { log: PublicLog; onBegun: () => void }) {
  const [busy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const ending = [...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const name = `${window.location.host}/witness/${ending}`;
    await beginWitness({ name, seed: randomBytes(32), logKey: log.key, checkpoint: null });
    setBusy(false);
    onBegun();
  };
  return (
    <div className="stack mt-4">
      <p>{m.board_witness_compare()}</p>
      <p className="log-key log-poster__key">{log.fingerprint}</p>
      <p className="note">{m.board_witness_begin_words()}</p>
      <Button busy={busy} onClick={() => void begin()}>
        {m.board_witness_begin()}
      </Button>
    </div>
  );
}
