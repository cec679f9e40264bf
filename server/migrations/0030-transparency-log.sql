-- The transparency log: one for the whole deployment, so that nobody learns from it how busy a
-- community is. What is committed in a community's books goes into its outbox in the same
-- transaction; one sequencer moves it into the log. The log itself only grows.

-- Says which log this is. Signing with another key, or another name, would be another log.
create table log_identity (
  -- One row: a deployment has one log.
  id int primary key check (id = 1),
  origin text not null,
  verifier_key text not null,
  created_at timestamptz not null
);
grant select, insert on log_identity to linli_app;

-- What is committed but not yet in the log. The turn is drawn while the account is locked, once a
-- call: of two entries of one account the earlier one has the lower turn, or the same one.
create sequence log_outbox_turn;
grant usage on sequence log_outbox_turn to linli_app;
create table log_outbox (
  community_id uuid not null,
  turn bigint not null,
  -- The transfer or the log_record.
  source_id uuid not null,
  -- The type byte of the leaf (core/src/transparency/leaf.ts); 1 is a transfer.
  type smallint not null check (type between 1 and 255),
  primary key (community_id, turn, source_id)
);
call protect_by_community('log_outbox', 'select, insert, delete');

-- What a feature wants in the log besides transfers: rulebook versions, tallies, verdicts …
create table log_record (
  community_id uuid not null references community (id),
  id uuid not null,
  type smallint not null check (type between 2 and 255),
  -- Whose leaf it is, when its content is private.
  subject_id uuid,
  payload jsonb not null,
  recorded_at timestamptz not null,
  primary key (community_id, id)
);
call protect_by_community('log_record', 'select, insert');

-- The key behind the nonces of one person's or household's leaves, sealed with the master key.
-- When the row is gone, nobody can tie the leaves to the person again: that is what erasing means.
create table log_subject (
  community_id uuid not null,
  subject_id uuid not null,
  sealed_key bytea not null,
  primary key (community_id, subject_id)
);
call protect_by_community('log_subject', 'select, insert, delete');

-- The entries of the log. No community and no person: a commitment, and which row it is of.
create table log_leaf (
  leaf_index bigint primary key check (leaf_index >= 0),
  leaf bytea not null check (octet_length(leaf) = 34),
  -- Each row of the books has one leaf; null where the row was lost with the database and only the
  -- published leaf is left.
  source_id uuid unique,
  entered_at timestamptz not null
);
grant select, insert on log_leaf to linli_app;

-- The hash tree over the entries: its full tiles, and the one hash each is in the level above.
create table log_tile (
  level smallint not null check (level between 0 and 63),
  tile_index bigint not null check (tile_index >= 0),
  hashes bytea not null check (octet_length(hashes) = 8192),
  root bytea not null check (octet_length(root) = 32),
  primary key (level, tile_index)
);
grant select, insert on log_tile to linli_app;

-- What opens the leaves that are public.
create table log_opening (
  leaf_index bigint primary key references log_leaf (leaf_index),
  nonce bytea not null check (octet_length(nonce) = 32),
  payload jsonb not null
);
grant select, insert on log_opening to linli_app;

-- Every checkpoint that was signed, as it was published.
create table log_checkpoint (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  signed_at timestamptz not null
);
grant select, insert on log_checkpoint to linli_app;

-- Who looks on. The policy is made of those that have not left.
create table log_witness (
  -- A word of its own in the policy.
  name text primary key
    check (name ~ '^[A-Za-z0-9._-]{1,60}$' and name not in ('none', 'witnesses')),
  verifier_key text not null unique,
  -- Where its service is asked; null for a person who comes to the page.
  url text,
  added_at timestamptz not null,
  left_at timestamptz
);
grant select, insert, update on log_witness to linli_app;

create table log_cosignature (
  size bigint not null references log_checkpoint (size),
  witness text not null references log_witness (name),
  line text not null,
  signed_at timestamptz not null,
  primary key (size, witness)
);
grant select, insert on log_cosignature to linli_app;

-- On one database also the owner is stopped; only who switches triggers off gets past, and that is
-- what the published checkpoints are for.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on log_leaf
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on log_tile
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on log_opening
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on log_checkpoint
  for each statement execute function refuse_change();
alter table log_leaf enable always trigger append_only;
alter table log_tile enable always trigger append_only;
alter table log_opening enable always trigger append_only;
alter table log_checkpoint enable always trigger append_only;

-- The log begins with the first row of the books: what is there already waits in the outbox too.
do $$
declare
  v_community uuid;
begin
  for v_community in select id from community order by id loop
    perform set_config('app.community_id', v_community::text, true);
    insert into log_outbox (community_id, turn, source_id, type)
      select community_id, nextval('log_outbox_turn'), id, 1 from (
        select community_id, id from transfer where community_id = v_community
        order by account_id, account_sequence
      ) posted;
    insert into log_record (community_id, id, type, payload, recorded_at)
      select community_id, gen_random_uuid(), 2, jsonb_build_object('v', 1,
        'community', community_id, 'version', version, 'publishedAt', published_at,
        'inForceFrom', in_force_from, 'document', document), now()
      from rulebook where community_id = v_community order by version;
    insert into log_outbox (community_id, turn, source_id, type)
      select community_id, nextval('log_outbox_turn'), id, type from log_record
      where community_id = v_community;
  end loop;
end $$;

-- From here on every post leaves a line in the outbox. The functions are those of 0011 and 0009
-- with that line added.

-- Awards and openings of all accounts but those given, in one statement. The caller holds the
-- locks and knows that no key is repeated and no limit is passed.
create or replace function ledger_post_earnings(
  p_community uuid, p_recorded_at timestamptz, p_posts ledger_post[], p_without uuid[])
returns setof ledger_outcome language plpgsql as $$
declare
  v_turn bigint := nextval('log_outbox_turn');
begin
  return query with post as materialized (
    select new.*,
      account.balance + sum(new.earn) over earlier as balance_after,
      account.sequence + row_number() over earlier as account_sequence
    from unnest(p_posts) new, lateral (select balance, sequence from account
      where community_id = p_community and id = new.account_id offset 0) account
    where new.account_id <> all(p_without)
    window earlier as (partition by new.account_id order by new.ordinal)
  ), posted as (
    insert into transfer (community_id, id, kind, request_key, account_id, resident_id,
      actor_person_id, actor_role, second_person_id, rulebook_version, rule_key, title, reason,
      because, deed_kind, deed_id, session_id, redemption_id, amount, balance_after,
      account_sequence, deeds, limits, occurred_at, occurred_on, recorded_at)
    select p_community, transfer_id, kind, request_key, account_id, resident_id,
      actor_person_id, actor_role, second_person_id, rulebook_version, rule_key, title, reason,
      because, deed_kind, deed_id, session_id, redemption_id, earn, balance_after,
      account_sequence, coalesce(deeds, 0), limits, occurred_at, occurred_on, p_recorded_at
    from post
  ), lines as (
    insert into entry (community_id, transfer_id, line, account_id, unit, expires_on, amount)
    select p_community, post.transfer_id, line.number, line.account_id, 'point', line.expires_on,
      line.amount from post, lateral (values
      (1, post.account_id, post.expires_on, post.earn),
      (2, '00000000-0000-0000-0000-000000000001'::uuid, null, -post.earn)
    ) line(number, account_id, expires_on, amount)
  ), told as (
    insert into log_outbox (community_id, turn, source_id, type)
    select p_community, v_turn, transfer_id, 1 from post
  ), raised as (
    -- The row is there; this way of writing finds it by its key whatever the planner thinks.
    insert into account (community_id, id, holder, balance, sequence)
    select p_community, account_id, min(holder), sum(earn), count(*) from post group by account_id
    on conflict (community_id, id) do update set
      balance = account.balance + excluded.balance,
      sequence = account.sequence + excluded.sequence
  ), kept as (
    insert into lot (community_id, account_id, unit, expires_on, amount)
    select p_community, account_id, 'point', coalesce(expires_on, 'infinity'), sum(earn)
    from post group by account_id, coalesce(expires_on, 'infinity')
    on conflict (community_id, account_id, unit, expires_on)
      do update set amount = lot.amount + excluded.amount
  ), counted as (
    insert into limit_use (community_id, account_id, limit_key, period_start, used)
    select p_community, used.account_id, used.limit_key, used.period_start, sum(used.add)
    from post, ledger_limits_of(post.account_id, post.limits) used
    where post.limits is not null
    group by used.account_id, used.limit_key, used.period_start
    on conflict (community_id, account_id, limit_key, period_start)
      do update set used = limit_use.used + excluded.used
  )
  select ordinal, true, transfer_id, earn, balance_after::bigint, false, null::text, null::jsonb
  from post;
end $$;

create or replace function ledger_write_lines(
  p_community uuid, p_recorded_at timestamptz, p_post ledger_post, p_lines entry[],
  p_amount bigint, p_limits_undone jsonb)
returns ledger_outcome language plpgsql as $$
declare
  v_balance bigint;
  v_sequence bigint;
begin
  update account set balance = balance + p_amount, sequence = sequence + 1
    where community_id = p_community and id = p_post.account_id
    returning balance, sequence into v_balance, v_sequence;
  insert into transfer (community_id, id, kind, request_key, account_id, resident_id,
    actor_person_id, actor_role, rulebook_version, rule_key, title, reason, because, reverses,
    session_id, redemption_id, amount, balance_after, account_sequence, deeds, limits, occurred_at,
    occurred_on, recorded_at)
  values (p_community, p_post.transfer_id, p_post.kind, p_post.request_key, p_post.account_id,
    p_post.resident_id, p_post.actor_person_id, p_post.actor_role, p_post.rulebook_version,
    p_post.rule_key, p_post.title, p_post.reason, p_post.because, p_post.reverse,
    p_post.session_id, p_post.redemption_id, p_amount, v_balance, v_sequence,
    coalesce(p_post.deeds, 0), p_post.limits, p_post.occurred_at, p_post.occurred_on,
    p_recorded_at);
  insert into entry select * from unnest(p_lines);
  insert into log_outbox (community_id, turn, source_id, type)
    values (p_community, nextval('log_outbox_turn'), p_post.transfer_id, 1);
  if p_amount < 0 then
    update lot set amount = lot.amount + line.amount
      from unnest(p_lines) line
      where line.account_id = p_post.account_id
        and lot.community_id = p_community and lot.account_id = line.account_id
        and lot.unit = line.unit and lot.expires_on = coalesce(line.expires_on, 'infinity');
  else
    insert into lot (community_id, account_id, unit, expires_on, amount)
      select p_community, account_id, unit, coalesce(expires_on, 'infinity'), amount
      from unnest(p_lines) where account_id = p_post.account_id
      on conflict (community_id, account_id, unit, expires_on)
        do update set amount = lot.amount + excluded.amount;
  end if;
  if p_post.limits is not null then
    insert into limit_use (community_id, account_id, limit_key, period_start, used)
      select p_community, p_post.account_id, rule.key, rule."periodStart", rule.add
      from jsonb_to_recordset(p_post.limits) as rule(key text, "periodStart" date, add bigint)
      on conflict (community_id, account_id, limit_key, period_start)
        do update set used = limit_use.used + excluded.used;
  end if;
  if p_limits_undone is not null then
    update limit_use set used = used - rule.add
      from jsonb_to_recordset(p_limits_undone) as rule(key text, "periodStart" date, add bigint)
      where limit_use.community_id = p_community and limit_use.account_id = p_post.account_id
        and limit_use.limit_key = rule.key and limit_use.period_start = rule."periodStart";
  end if;
  return (p_post.ordinal, true, p_post.transfer_id, p_amount, v_balance, false,
    null, null)::ledger_outcome;
end $$;
