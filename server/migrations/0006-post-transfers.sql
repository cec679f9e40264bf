-- The only writer of the ledger: any number of posts of one community in one call.
--
-- Order of work: lock the accounts in id order, then look, then write. Nothing is decided on what
-- was read before the lock, so a retry, a second spend or a second reversal always sees the first.
-- Accounts that only earn are posted together (the hot path: many scans at once). Accounts with a
-- spend, a reversal, an expiry, a repeated key or a limit that may be reached are posted one by
-- one, in the order given (0009). It runs with the rights of its caller, behind the wall.

create type ledger_post as (
  ordinal int,
  transfer_id uuid,
  kind text,
  request_key text,
  account_id uuid,
  holder text,
  resident_id uuid,
  actor_person_id uuid,
  actor_role text,
  rulebook_version int,
  rule_key text,
  title jsonb,
  reason text,
  because jsonb,
  session_id uuid,
  redemption_id uuid,
  occurred_at timestamptz,
  occurred_on date,
  -- One of the four changes is set: earn (with what belongs to it), spend, reverse, expire_through.
  earn bigint,
  expires_on date,
  deeds int,
  limits jsonb,
  spend bigint,
  reverse uuid,
  expire_through date
);

create type ledger_outcome as (
  ordinal int,
  ok boolean,
  transfer_id uuid,
  amount bigint,
  balance bigint,
  repeated boolean,
  code text,
  details jsonb
);

-- What a post adds to a resident's scores, by the day it was earned on.
create type ledger_score as (resident_id uuid, earned_on date, points bigint, deeds int);

-- Plans are made while tables are small and live as long as the connection. So that no plan reads
-- through a table that has grown since, look-ups are written as `lateral (… offset 0)`, which
-- fixes the order of the join, and the other ways to join are switched off. All parts are plpgsql,
-- because it keeps its plans; planning anew would be a quarter of the work of a lone award.
create function post_transfers(p_community uuid, p_recorded_at timestamptz, p_posts jsonb)
returns setof ledger_outcome language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set enable_material = off set enable_sort = off set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  v_posts ledger_post[];
  v_accounts uuid[];
  v_singles uuid[];
  v_post ledger_post;
  v_outcome ledger_outcome;
  v_scores ledger_score[];
begin
  -- Also when called as one statement of its own: the wall stands from here on.
  perform set_config('app.community_id', p_community::text, true);
  v_posts := array(select post from jsonb_populate_recordset(null::ledger_post, p_posts) post);
  v_accounts := array(select distinct post.account_id from unnest(v_posts) post order by 1);
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

  v_singles := ledger_accounts_one_by_one(p_community, v_posts);
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
      v_outcome := ledger_post_one(p_community, p_recorded_at, v_post);
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

-- Accounts whose posts depend on each other or on more than the account's own totals.
create function ledger_accounts_one_by_one(p_community uuid, p_posts ledger_post[])
returns uuid[] language plpgsql as $$
begin
  return (select coalesce(array_agg(distinct account_id), '{}') from (
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
    select wanted.account_id from (
      select post.account_id, rule.key, rule."periodStart" as period_start,
        sum(rule.add) as add, min(rule.max) as max
      from unnest(p_posts) post,
        jsonb_to_recordset(post.limits)
          as rule(key text, "periodStart" date, add bigint, max bigint)
      where post.limits is not null
      group by 1, 2, 3
    ) wanted
      where wanted.max < wanted.add + coalesce((
        select used from limit_use
        where community_id = p_community and account_id = wanted.account_id
          and limit_key = wanted.key and period_start = wanted.period_start), 0)
  ) special);
end $$;

-- Awards and openings of all accounts but those given, in one statement. The caller holds the
-- locks and knows that no key is repeated and no limit is passed.
create function ledger_post_earnings(
  p_community uuid, p_recorded_at timestamptz, p_posts ledger_post[], p_without uuid[])
returns setof ledger_outcome language plpgsql as $$
begin
  return query with post as materialized (
    select new.*,
      account.balance + sum(new.earn) over earlier as balance_after,
      account.sequence + row_number() over earlier as account_sequence
    from unnest(p_posts) new, lateral (
      select balance, sequence from account
      where community_id = p_community and id = new.account_id offset 0
    ) account
    where new.account_id <> all(p_without)
    window earlier as (partition by new.account_id order by new.ordinal)
  ), posted as (
    insert into transfer (community_id, id, kind, request_key, account_id, resident_id,
      actor_person_id, actor_role, rulebook_version, rule_key, title, reason, because, session_id,
      redemption_id, amount, balance_after, account_sequence, deeds, limits, occurred_at,
      occurred_on, recorded_at)
    select p_community, transfer_id, kind, request_key, account_id, resident_id,
      actor_person_id, actor_role, rulebook_version, rule_key, title, reason, because, session_id,
      redemption_id, earn, balance_after, account_sequence, coalesce(deeds, 0), limits, occurred_at,
      occurred_on, p_recorded_at
    from post
  ), lines as (
    insert into entry (community_id, transfer_id, line, account_id, unit, expires_on, amount)
    select p_community, post.transfer_id, line.number, line.account_id, 'point', line.expires_on,
      line.amount
    from post, lateral (values
      (1, post.account_id, post.expires_on, post.earn),
      (2, '00000000-0000-0000-0000-000000000001'::uuid, null, -post.earn)
    ) line(number, account_id, expires_on, amount)
  ), raised as (
    -- The row is there; this way of writing finds it by its key whatever the planner thinks.
    insert into account (community_id, id, holder, balance, sequence)
    select p_community, account_id, min(holder), sum(earn), count(*) from post
    group by account_id
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
    select p_community, post.account_id, rule.key, rule."periodStart", sum(rule.add)
    from post, jsonb_to_recordset(post.limits) as rule(key text, "periodStart" date, add bigint)
    where post.limits is not null
    group by post.account_id, rule.key, rule."periodStart"
    on conflict (community_id, account_id, limit_key, period_start)
      do update set used = limit_use.used + excluded.used
  )
  select ordinal, true, transfer_id, earn, balance_after::bigint, false, null::text, null::jsonb
  from post;
end $$;

-- Weeks begin on Monday; a life has one period.
create function ledger_raise_scores(p_community uuid, p_scores ledger_score[])
returns void language plpgsql as $$
begin
  insert into score (community_id, period, period_start, resident_id, points, deeds)
  select p_community, span.period, span.period_start, resident_id, sum(earned.points),
    sum(earned.deeds)
  from unnest(p_scores) earned, lateral (values
    ('life', '0001-01-01'::date),
    ('month', earned_on - (extract(day from earned_on)::int - 1)),
    ('week', earned_on - (extract(isodow from earned_on)::int - 1)),
    ('year', earned_on - (extract(doy from earned_on)::int - 1))
  ) span(period, period_start)
  where resident_id is not null
  group by span.period, span.period_start, resident_id
  order by span.period, span.period_start, resident_id
  on conflict (community_id, period, period_start, resident_id)
    do update set points = score.points + excluded.points, deeds = score.deeds + excluded.deeds;
end $$;
