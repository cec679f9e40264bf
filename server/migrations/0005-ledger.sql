-- The ledger: double entry, append-only. Only post_transfers (0006) writes these tables.
-- linli_app may insert and, for the running totals alone, update; it may never delete.

-- Only account points at community: every other row reaches it through its account or transfer, and
-- a check of the same community row for each line of each award would cost more than the line.

-- Holders of points. The id is the resident's or household's own id: nothing has to be looked up.
-- System accounts have the same id in every community: …01 issued, …02 redeemed, …03 expired.
-- Their balance is derived: a row updated by every award would be the bottleneck of the house.
create table account (
  community_id uuid not null references community (id),
  id uuid not null,
  holder text not null check (holder in ('resident', 'household', 'system')),
  balance bigint not null default 0,
  -- How many transfers touched the account: gives the log a per-account sequence.
  sequence bigint not null default 0,
  primary key (community_id, id),
  check (balance >= 0),
  check (holder <> 'system' or (balance = 0 and sequence = 0))
-- Room on each page for the next version of a row: a raised balance then touches no index.
) with (fillfactor = 70);
call protect_by_community('account', 'select, insert, update');

create table transfer (
  community_id uuid not null,
  id uuid not null,
  kind text not null
    check (kind in ('award', 'redemption', 'refund', 'expiry', 'reversal', 'opening')),
  -- Exactly once under retries.
  request_key text not null,
  -- The holder's account, for histories; the other side is a system account.
  account_id uuid not null,
  -- Who did the deed or spent (in a household account too).
  resident_id uuid,
  actor_person_id uuid,
  actor_role text,
  rulebook_version int,
  rule_key text,
  title jsonb not null,
  reason text not null,
  because jsonb not null,
  reverses uuid,
  session_id uuid,
  redemption_id uuid,
  -- Signed change of the account and its balance after it, written by the same statement.
  amount bigint not null check (amount <> 0),
  balance_after bigint not null check (balance_after >= 0),
  account_sequence bigint not null,
  -- What the award counted as a deed and against which limits; its reversal gives both back.
  deeds int not null default 0,
  limits jsonb,
  occurred_at timestamptz not null,
  -- The calendar day of the community: scores, limits and filters by day go by it.
  occurred_on date not null,
  recorded_at timestamptz not null,
  primary key (community_id, id),
  unique (community_id, request_key),
  unique (community_id, account_id, account_sequence),
  foreign key (community_id, account_id) references account (community_id, id),
  foreign key (community_id, reverses) references transfer (community_id, id),
  check ((kind in ('reversal', 'refund')) = (reverses is not null))
);
-- A transfer is reversed once.
create unique index transfer_reversed_once on transfer (community_id, reverses)
  where reverses is not null;
-- The explorer reads newest first; histories go by (account, sequence), the unique key above.
create index transfer_by_time on transfer (community_id, recorded_at desc, id desc);
call protect_by_community('transfer', 'select, insert');

create table entry (
  community_id uuid not null,
  transfer_id uuid not null,
  line int not null,
  account_id uuid not null,
  unit text not null check (unit in ('point', 'minute', 'fen')),
  -- The lot; null on system accounts and for points that never expire.
  expires_on date,
  amount bigint not null check (amount <> 0),
  primary key (community_id, transfer_id, line),
  foreign key (community_id, transfer_id) references transfer (community_id, id)
);
call protect_by_community('entry', 'select, insert');

-- What an account holds, by the last day it is good for. 'infinity' means it never expires.
create table lot (
  community_id uuid not null,
  account_id uuid not null,
  unit text not null check (unit in ('point', 'minute', 'fen')),
  expires_on date not null,
  amount bigint not null check (amount >= 0),
  primary key (community_id, account_id, unit, expires_on),
  foreign key (community_id, account_id) references account (community_id, id)
) with (fillfactor = 70);
-- The expiry job looks for lots past their day.
-- Without `where amount > 0`: the amount in an index would make every award rewrite it.
create index lot_by_expiry on lot (community_id, expires_on);
call protect_by_community('lot', 'select, insert, update');

-- Points earned by a resident in a period: boards, stars and levels read these. Spending never
-- lowers them.
create table score (
  community_id uuid not null,
  period text not null check (period in ('week', 'month', 'year', 'life')),
  period_start date not null,
  resident_id uuid not null,
  points bigint not null,
  deeds int not null,
  -- The board of a month is one stretch of this key. No index holds the points: they change with
  -- every award, and each change would have to be written into it.
  primary key (community_id, period, period_start, resident_id)
) with (fillfactor = 70);
call protect_by_community('score', 'select, insert, update');

-- How much of a rule's limit an account has used in a period; raised only while it stays within.
create table limit_use (
  community_id uuid not null,
  account_id uuid not null,
  limit_key text not null,
  period_start date not null,
  used bigint not null check (used >= 0),
  primary key (community_id, account_id, limit_key, period_start)
);
call protect_by_community('limit_use', 'select, insert, update');
