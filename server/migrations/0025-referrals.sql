-- 介绍邻居: who brought whom, and what became of it. The points are in the ledger like any others.

create table referral (
  community_id uuid not null references community (id),
  newcomer_resident_id uuid not null,
  -- What the award of who brought them is for.
  id uuid not null,
  -- Null when nobody fits the number that was said. The number itself is never kept.
  referrer_resident_id uuid,
  said_at timestamptz not null,
  -- The newcomer, or whoever registered them at the table.
  said_by_person uuid not null,
  -- A slip can be put right twice; more would be trying out numbers.
  times_said int not null default 1 check (times_said between 1 and 3),
  state text not null default 'open' check (state in ('open', 'awarded', 'taking_back')),
  -- How often it was awarded: each time has request keys of its own.
  round int not null default 0 check (round >= 0),
  -- The awards of this round, or the approvals they wait for; null where the rules brought nothing.
  referrer_award_id uuid,
  newcomer_award_id uuid,
  -- How far the books of the two had come when the job last looked: what moved is looked at again.
  seen_sequence bigint,
  -- One who brought a newcomer, for life.
  primary key (community_id, newcomer_resident_id),
  unique (community_id, id),
  foreign key (community_id, newcomer_resident_id) references resident (community_id, id),
  foreign key (community_id, referrer_resident_id) references resident (community_id, id),
  -- Nobody brings themself along.
  check (newcomer_resident_id <> referrer_resident_id),
  -- Without one who brought them there is nothing to award.
  check (state = 'open' or referrer_resident_id is not null),
  -- An open referral has brought nothing yet, or nothing that still stands.
  check (state <> 'open' or (referrer_award_id is null and newcomer_award_id is null))
);
-- "Whom I brought".
create index referral_by_referrer on referral (community_id, referrer_resident_id);
call protect_by_community('referral', 'select, insert, update');
