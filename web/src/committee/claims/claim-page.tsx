import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client';
import { newRequestId } from '../../api/request-id';
import { m } from '../../i18n/paraglide/messages';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { useSeat } from '../use-seat';
import { ClaimDuplicates } from './claim-duplicates';
import { ClaimEvidence } from './claim-evidence';
import { ClaimHistory } from './claim-history';
import { ClaimRule } from './claim-rule';
import { claimTitle, objectionWords, outcomeWords } from './claim-words';
import { dayWords } from './day-words';
import { FirstDecision } from './first-decision';
import { SecondDecision } from './second-decision';
import { claimKey, type ReviewedClaim, useClaim } from './use-claim';
import './claims.css';

/** One claim with everything a decision rests on, and the decision beside it. */
export function ClaimPage({ claimId }: { claimId: string }) {
  const query = useClaim(claimId);
  const { data } = query;
  useLook(data);
  return (
    <Desk
      title={data ? claimTitle(data.claim) : m.committee_claim()}
      lead={data ? leadOf(data) : undefined}
      back={{ href: '/claims', label: m.committee_claims() }}
    >
      <Answered query={query} lines={8}>
        {(read) => (
          <div className="desk__cols">
            <div className="stack-l">
              <ClaimEvidence read={read} />
              <ClaimDuplicates read={read} />
              <ClaimHistory read={read} />
            </div>
            <div className="stack-l">
              <Decision read={read} />
              <ClaimRule rule={read.rule} />
            </div>
          </div>
        )}
      </Answered>
    </Desk>
  );
}

function leadOf({ claim }: ReviewedClaim): string {
  if (claim.answerDueOn === null) return inOneLine(claim.residentName, outcomeWords(claim));
  const day = dayWords(claim.answerDueOn);
  const due = claim.overdue
    ? m.committee_claim_overdue({ day })
    : m.committee_claim_due_on({ day });
  return inOneLine(claim.residentName, due);
}

/** Whoever may decide and opens it is looking at it: the resident is told, once. */
function useLook(read: ReviewedClaim | undefined): void {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const looked = useRef<string | null>(null);
  const claimId = read?.claim.state === 'sent' && read.next === 'first' ? read.claim.id : null;
  useEffect(() => {
    if (claimId === null || looked.current === claimId) return;
    looked.current = claimId;
    answer(
      api.POST('/api/communities/{communityId}/claims/{claimId}/looks', {
        params: { path: { communityId, claimId } },
        body: { requestId: newRequestId() },
      }),
    ).then(
      () => client.invalidateQueries({ queryKey: claimKey(communityId, claimId) }),
      // Someone else was quicker, or the network is away: nothing that stops the reader.
      () => undefined,
    );
  }, [claimId, communityId, client]);
}

function Decision({ read }: { read: ReviewedClaim }) {
  if (read.next === 'first') return <FirstDecision key={read.claim.id} read={read} />;
  if (read.next === 'second') return <SecondDecision key={read.claim.id} read={read} />;
  return (
    <>
      {read.objection ? <Notice icon="info">{objectionWords(read.objection)}</Notice> : null}
      {read.transferId ? <Award read={read} transferId={read.transferId} /> : null}
    </>
  );
}

function Award({ read, transferId }: { read: ReviewedClaim; transferId: string }) {
  const { reversedBecause } = read;
  return (
    <Notice
      kind={reversedBecause === null ? 'leaf' : 'stop'}
      icon={reversedBecause === null ? 'check' : 'undo'}
      title={outcomeWords(read.claim)}
    >
      {reversedBecause === null ? null : <p>{reversedBecause}</p>}
      <Go href={`/ledger/${transferId}`}>{m.committee_claim_see_award()}</Go>
    </Notice>
  );
}
