import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { useMemo } from 'react';
import { sizeOf } from '../../api/sign-as-witness';
import type { WitnessMemory } from '../../api/witness-memory';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { type Fact, Facts } from '../../ui/facts';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { QrCode } from '../../ui/qr-code';
import type { PublicLog } from './use-public-log';
import { useSigning } from './use-signing';
import { WitnessVerdict } from './witness-verdict';

interface WitnessDeskProps {
  me: WitnessMemory;
  log: PublicLog;
  onSigned: () => void;
}

/** What a witness does: look whether the log continues the one signed last time, and sign. */
export function WitnessDesk({ me, log, onSigned }: WitnessDeskProps) {
  const key = useMemo(() => writeVerifierKey(keyOfSeed(me.name, keyTypes.witness, me.seed)), [me]);
  const signing = useSigning(me, log, onSigned);
  const named = log.witnesses.find((witness) => witness.key === key);
  if (!named) return <NotNamed witnessKey={key} />;
  const last = me.checkpoint === null ? null : sizeOf(me.checkpoint);
  const facts: Fact[] = [
    { term: m.board_witness_you(), what: named.name },
    {
      term: m.board_witness_last(),
      what: last === null ? m.board_witness_none() : m.board_entries({ count: formatNumber(last) }),
    },
    { term: m.board_fact_size(), what: m.board_entries({ count: formatNumber(log.size) }) },
  ];
  return (
    <div className="stack mt-4">
      <Facts facts={facts} />
      <WitnessVerdict outcome={signing.outcome} />
      <Button
        busy={signing.busy}
        disabledBecause={log.toSign === null ? m.board_witness_nothing() : undefined}
        onClick={() => void signing.sign()}
      >
        {m.board_witness_sign()}
      </Button>
      <p className="note">{m.board_witness_how()}</p>
    </div>
  );
}

/** The policy does not know this key yet: the operator has to be told it. */
function NotNamed({ witnessKey }: { witnessKey: string }) {
  return (
    <div className="stack mt-4">
      <Notice icon="clock" title={m.board_witness_unnamed()}>
        {m.board_witness_unnamed_words()}
      </Notice>
      <p className="log-key card">{witnessKey}</p>
      <div className="center">
        <QrCode text={witnessKey} label={m.board_witness_key_code()} size="m" />
      </div>
    </div>
  );
}
