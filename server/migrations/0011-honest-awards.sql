-- Limits count on any id, awards name their deed, and nobody awards to their own home. The id of a
-- limit is a resident's, a household's, a pair's, the whole community's (nil), or of what has a
-- budget: an organizer, an activity, a session. No maximum is passed by however many nodes at once.

alter table transfer
  -- What the points are for: an attendance, a claim, a day's check-in. Awards of the first release
  -- say 'unrecorded'; a constant is added without rewriting the table.
  add column deed_kind text default 'unrecorded',
  add column deed_id uuid,
  -- Who agreed besides the actor, where the rules ask for two people.
  add column second_person_id uuid;
alter table transfer
  alter column deed_kind drop default,
  -- No points without a deed that can be looked up.
  add check (kind <> 'award'
    or deed_kind is not null and (deed_kind = 'unrecorded' or deed_id is not null)),
  -- Two people are two.
  add check (second_person_id <> actor_person_id);
alter type ledger_post
  add attribute deed_kind text, add attribute deed_id uuid, add attribute second_person_id uuid;

-- The first release counted on the account, a household's member under a key that begins with the
-- member's id. What they used stays used. For a moment the owner sees over the wall.
alter table limit_use no force row level security;
with moved as (delete from limit_use where limit_key ~ '^[0-9a-f-]{36}/' returning *)
insert into limit_use (community_id, account_id, limit_key, period_start, used)
select community_id, left(limit_key, 36)::uuid, substr(limit_key, 38), period_start, used from moved
on conflict (community_id, account_id, limit_key, period_start)
  do update set used = limit_use.used + excluded.used;
alter table limit_use force row level security;

-- The limits of a transfer as they count today, whenever it was posted.
create function ledger_limits_of(p_account uuid, p_limits jsonb)
returns table (account_id uuid, limit_key text, period_start date, add bigint, max bigint)
language sql stable as $$
  select coalesce("accountId", substring(key from '^([0-9a-f-]{36})/')::uuid, p_account),
    case when "accountId" is null then regexp_replace(key, '^[0-9a-f-]{36}/', '') else key end,
    "periodStart", add, max
  from jsonb_to_recordset(p_limits)
    as rule("accountId" uuid, key text, "periodStart" date, add bigint, max bigint)
$$;

-- What the posts of a call together add to a counter, and the lowest maximum among them.
create type ledger_count as (
  account_id uuid, limit_key text, period_start date, add bigint, max bigint);

create or replace function post_transfers(p_community uuid, p_recorded_at timestamptz,
  p_posts jsonb) returns setof ledger_outcome language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set enable_material = off set enable_sort = off set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  v_posts ledger_post[];
  v_post ledger_post;
  v_accounts uuid[];
  v_singles uuid[];
  v_limited boolean;
  v_passed ledger_count[];
  v_outcome ledger_outcome;
  v_scores ledger_score[];
begin
  -- Also when called as one statement of its own: the wall stands from here on.
  perform set_config('app.community_id', p_community::text, true);
  v_posts := array(select post from jsonb_populate_recordset(null::ledger_post, p_posts) post);
  select array_agg(distinct account_id), bool_or(limits is not null or reverse is not null)
    into v_accounts, v_limited from unnest(v_posts);
  if cardinality(v_accounts) > (
    select count(*) from account where community_id = p_community and id = any(v_accounts)
  ) then
    insert into account (community_id, id, holder)
      select p_community, post.account_id, min(post.holder) from unnest(v_posts) post
      group by post.account_id order by post.account_id
      on conflict (community_id, id) do nothing;
  end if;
  -- Lowest id first, everyone alike: two calls can wait for each other, never both.
  perform from account
    where community_id = p_community and id = any(v_accounts)
    order by id for no key update;
  v_passed := case when v_limited then ledger_hold_limits(p_community, v_posts) end;
  v_singles := ledger_accounts_one_by_one(p_community, v_posts, v_passed);
  if cardinality(v_singles) < cardinality(v_accounts) then
    return query
      select * from ledger_post_earnings(p_community, p_recorded_at, v_posts, v_singles);
    v_scores := array(
      select (resident_id, occurred_on, earn, deeds)::ledger_score from unnest(v_posts)
      where kind = 'award' and account_id <> all(v_singles));
  end if;
  if cardinality(v_singles) > 0 then
    for v_post in
      select * from unnest(v_posts) where account_id = any(v_singles) order by ordinal
    loop
      v_outcome := coalesce(ledger_own_award(p_community, v_post),
        ledger_post_one(p_community, p_recorded_at, v_post));
      if v_outcome.ok and not v_outcome.repeated then
        v_scores := v_scores || ledger_score_of(p_community, v_post);
      end if;
      return next v_outcome;
    end loop;
  end if;
  -- Last, all together and in key order: a resident may stand in several calls under different
  -- accounts, and they must not wait for each other crosswise.
  perform ledger_raise_scores(p_community, v_scores);
end $$;

-- Makes and locks the rows of all limits the posts touch, also of those a reversal gives back, and
-- names those that all awards together would pass. New rows come first: who holds a lock makes no
-- more rows, so that two calls never wait for each other.
create function ledger_hold_limits(p_community uuid, p_posts ledger_post[])
returns ledger_count[] language plpgsql as $$
declare v_counts ledger_count[];
begin
  v_counts := array(
    select (account_id, limit_key, period_start, sum(add), min(max))::ledger_count from (
      select added.* from unnest(p_posts) post, ledger_limits_of(post.account_id, post.limits) added
      where post.limits is not null
      union all
      select given.account_id, given.limit_key, given.period_start, 0, null
      from unnest(p_posts) post, lateral (select account_id, limits from transfer
        where community_id = p_community and id = post.reverse offset 0) undone,
        ledger_limits_of(undone.account_id, undone.limits) given
      where post.reverse is not null
    ) touched
    group by account_id, limit_key, period_start order by account_id, limit_key, period_start);
  insert into limit_use (community_id, account_id, limit_key, period_start, used)
    select p_community, account_id, limit_key, period_start, 0 from unnest(v_counts)
    on conflict (community_id, account_id, limit_key, period_start) do nothing;
  return array(
    select counted from unnest(v_counts) counted, lateral (
      select used from limit_use -- locked one after the other, in the order of the list
      where community_id = p_community and account_id = counted.account_id
        and limit_key = counted.limit_key and period_start = counted.period_start
      for no key update
    ) held
    where held.used + counted.add > counted.max);
end $$;

-- Accounts whose posts depend on each other or on more than the account's own totals.
drop function ledger_accounts_one_by_one(uuid, ledger_post[]);
create function ledger_accounts_one_by_one(p_community uuid, p_posts ledger_post[],
  p_passed ledger_count[]) returns uuid[] language plpgsql as $$
begin
  return (with own as materialized (
    -- By actor, not by award: few people record for many.
    select actor.id as actor_id, kin.id from (
      select actor_person_id as id from unnest(p_posts) where kind = 'award'
      union select second_person_id from unnest(p_posts) where kind = 'award'
    ) actor, ledger_kin(p_community, actor.id) kin
  )
  select coalesce(array_agg(distinct account_id), '{}') from (
    select account_id from unnest(p_posts) where earn is null
    union all
    select account_id from (
      select account_id, count(*) over (partition by request_key) as times from unnest(p_posts)
    ) keyed where times > 1
    union all
    select post.account_id from unnest(p_posts) post, lateral (
      -- The next key in order: only the index of the keys can answer that without a sort.
      select request_key from transfer
      where community_id = p_community and request_key >= post.request_key
      order by request_key limit 1
    ) known
    where known.request_key = post.request_key
    union all
    select post.account_id from unnest(p_posts) post,
      ledger_limits_of(post.account_id, post.limits) counted, unnest(p_passed) passed
    where cardinality(p_passed) > 0 and counted.account_id = passed.account_id
      and counted.limit_key = passed.limit_key and counted.period_start = passed.period_start
    union all
    select post.account_id from own, unnest(p_posts) post
    where post.kind = 'award' and own.id in (post.resident_id, post.account_id)
      and own.actor_id in (post.actor_person_id, post.second_person_id)
  ) special);
end $$;

-- Whose points a person must not award: their own, their household's and its members', and those
-- on the same phone. `between … order by` is answered by the index of that column alone.
create function ledger_kin(p_community uuid, p_person uuid)
returns table (id uuid, is_self boolean) language sql stable as $$
  select kin.id, kin.id = self.id from (
      select id, household_id from resident
      where community_id = p_community and person_id between p_person and p_person
      order by person_id offset 0
    ) self, lateral (
      select self.id union all select self.household_id union all (select id from resident
        where community_id = p_community
          and household_id between self.household_id and self.household_id
        order by household_id offset 0)
    ) kin
  union all
  select same.id, false from person self, lateral (
      select id from person where sign_in_id = self.sign_in_id offset 0
    ) other, lateral (
      select id from resident
      where community_id = p_community and person_id between other.id and other.id
      order by person_id offset 0
    ) same
    where self.id = p_person
$$;

-- Refuses an award to the home of who records it, whatever the program believed; null for all
-- others and for what was posted before.
create function ledger_own_award(p_community uuid, p_post ledger_post)
returns ledger_outcome language plpgsql stable as $$
begin
  return (select ledger_refusal(p_post, case when bool_or(is_self) then 'rules/self_award'
      else 'rules/household_award' end, '{}')
    from unnest(array[p_post.actor_person_id, p_post.second_person_id]) actor(id),
      ledger_kin(p_community, actor.id) kin
    where p_post.kind = 'award' and kin.id in (p_post.resident_id, p_post.account_id)
      and not exists (select from transfer
        where community_id = p_community and request_key = p_post.request_key)
    having count(*) > 0);
end $$;

-- Awards and openings of all accounts but those given, in one statement. The caller holds the
-- locks and knows that no key is repeated and no limit is passed.
create or replace function ledger_post_earnings(
  p_community uuid, p_recorded_at timestamptz, p_posts ledger_post[], p_without uuid[])
returns setof ledger_outcome language plpgsql as $$
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

-- The first limit the award does not fit in, as the details of the refusal; null when all fit.
create or replace function ledger_limit_in_the_way(p_community uuid, p_post ledger_post)
returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('limitKey', rule.limit_key, 'max', rule.max, 'used', held.used)
  from ledger_limits_of(p_post.account_id, p_post.limits) rule, lateral (select used from limit_use
    where community_id = p_community and account_id = rule.account_id
      and limit_key = rule.limit_key and period_start = rule.period_start offset 0) held
  where held.used + rule.add > rule.max limit 1);
end $$;

-- What is earned is written in one way; the writer of 0009 stays for what is spent and undone.
alter function ledger_write_one(uuid, timestamptz, ledger_post, entry[], bigint, jsonb)
  rename to ledger_write_lines;
create function ledger_write_one(p_community uuid, p_recorded_at timestamptz, p_post ledger_post,
  p_lines entry[], p_amount bigint, p_limits_undone jsonb)
returns ledger_outcome language plpgsql as $$
begin
  if p_post.earn is not null then
    return ledger_post_earnings(p_community, p_recorded_at, array[p_post], '{}');
  end if;
  update limit_use set used = used - undone.add
    from (select account_id, limit_key, period_start, sum(add) as add
      from ledger_limits_of(p_post.account_id, p_limits_undone) group by 1, 2, 3) undone
    where limit_use.community_id = p_community and limit_use.account_id = undone.account_id
      and limit_use.limit_key = undone.limit_key and limit_use.period_start = undone.period_start;
  return ledger_write_lines(p_community, p_recorded_at, p_post, p_lines, p_amount, null);
end $$;
