import type { ReactNode } from 'react';
import { wordsOf } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';
import { Skeleton } from '../ui/skeleton';
import { Trouble } from '../ui/trouble';

interface Read<Data> {
  data: Data | undefined;
  error: unknown;
  isError: boolean;
  refetch: () => unknown;
}

interface AnswerGateProps<Data> {
  query: Read<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** The three states every read has, said once: not yet here, did not come, here. */
export function AnswerGate<Data>({ query, lines, children }: AnswerGateProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <Skeleton lines={lines ?? 4} />;
  return (
    <Trouble
      title={m.ui_trouble_title()}
      why={wordsOf(query.error)}
      onTryAgain={() => void query.refetch()}
      home={false}
    />
  );
}
