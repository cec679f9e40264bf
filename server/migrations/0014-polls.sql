-- 线上投票和问卷. Who has voted is known, because taking part is rewarded; what was voted lies in a
-- box without names (docs/decisions/0014-ballots-without-names.md). Other votes use the same box.

-- Who has voted. No time: a row that says when could be laid beside what was written then.
create table ballot_voter (
  community_id uuid not null references community (id),
  -- What is voted on, by its own id.
  box_id uuid not null,
  resident_id uuid not null,
  way text not null check (way in ('phone', 'assisted')),
  -- Who filled the ballot in for someone who was present.
  recorded_by uuid,
  -- Nobody votes twice.
  primary key (community_id, box_id, resident_id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- Help has a name, one's own hand needs none.
  check ((way = 'assisted') = (recorded_by is not null))
);
-- "Where did this resident vote already".
create index ballot_voter_by_resident on ballot_voter (community_id, resident_id);
call protect_by_community('ballot_voter', 'select, insert');

-- The ballots themselves, without voter and without time. The box is emptied when it is counted.
create table ballot (
  community_id uuid not null references community (id),
  box_id uuid not null,
  -- Hash of a number that only the voter's phone keeps: with it a ballot can be replaced.
  token_hash bytea not null check (length(token_hash) = 32),
  -- Under the program's key and filled up to a round length: neither words nor length tell a thing.
  sealed bytea not null,
  primary key (community_id, box_id, token_hash)
);
call protect_by_community('ballot', 'select, insert, update, delete');

create table poll (
  community_id uuid not null references community (id),
  id uuid not null,
  title text not null,
  description text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  min_age int check (min_age between 1 and 120),
  created_by uuid not null,
  created_at timestamptz not null,
  announced_at timestamptz,
  -- Closed before its time, by whom and why.
  closed_at timestamptz,
  closed_by uuid,
  close_reason text,
  -- Once the box was opened, or emptied unread because too few had voted.
  counted_at timestamptz,
  shown boolean,
  primary key (community_id, id),
  -- Open for at least an instant.
  check (closes_at > opens_at),
  -- Who ends it early says why.
  check ((closed_at is null) = (closed_by is null)
    and (closed_at is null) = (close_reason is null)),
  -- Counted means decided whether the results are shown.
  check ((counted_at is null) = (shown is null))
);
-- The list, newest first; the jobs look for what is not announced or not counted.
create index poll_by_opening on poll (community_id, opens_at desc, id desc);
create index poll_to_do on poll (community_id, closes_at) where counted_at is null;
call protect_by_community('poll', 'select, insert, update');

create table poll_question (
  community_id uuid not null references community (id),
  poll_id uuid not null,
  number int not null check (number between 1 and 20),
  kind text not null check (kind in ('single', 'multiple', 'text')),
  text text not null,
  options jsonb not null,
  choices_max int check (choices_max > 0),
  required boolean not null,
  -- What all said together, from the count on.
  result jsonb,
  primary key (community_id, poll_id, number),
  foreign key (community_id, poll_id) references poll (community_id, id)
);
call protect_by_community('poll_question', 'select, insert, update');
