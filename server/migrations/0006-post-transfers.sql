-- The only writer of the ledger: any number of posts of one community in one call.
--
-- Order of work: lock the accounts in id order, then look, then write. Nothing is decided on what
-- was read before the lock, so a retry, a second spend or a second reversal always sees the first.
-- Accounts that only earn are posted together (the hot path: many scans at once). Accounts with a
-- spend, a reversal, an expiry, a repeated key or a limit that may be reached are posted one by
-- one, in the order given. It runs with the rights of its caller, behind the community's wall.

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
-- through a table that has grown since, look-ups are written as `lateral (… offset 0)`, which fixes
-- the order of the join, and the other ways to join are switched off. All parts are plpgsql, because
-- it keeps its plans; planning anew would be a quarter of the work of a lone award.
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

-- One post of any kind. The caller holds the account's lock.
create function ledger_post_one(p_community uuid, p_recorded_at timestamptz, p_post ledger_post)
returns ledger_outcome language plpgsql as $$
declare
  v_known transfer;
  v_lines entry[];
  v_amount bigint;
  v_undone transfer;
  v_account account;
begin
  select * into v_known from transfer
    where community_id = p_community and request_key >= p_post.request_key
    order by request_key limit 1;
  if v_known.request_key = p_post.request_key then
    return (p_post.ordinal, true, v_known.id, v_known.amount, v_known.balance_after, true,
      null, null)::ledger_outcome;
  end if;
  if p_post.earn is not null and ledger_limit_in_the_way(p_community, p_post) is not null then
    return ledger_refusal(p_post, 'rules/limit_reached',
      ledger_limit_in_the_way(p_community, p_post));
  end if;
  if p_post.reverse is not null then
    select * into v_undone from transfer where community_id = p_community and id = p_post.reverse;
    -- Each kind is undone by its own: an award by a reversal, a redemption by a refund.
    if not found or v_undone.account_id <> p_post.account_id
      or (p_post.kind, v_undone.kind) not in
        (('reversal', 'award'), ('reversal', 'opening'), ('refund', 'redemption')) then
      return ledger_refusal(p_post, 'ledger/not_reversible', '{}');
    end if;
    perform from transfer where community_id = p_community and reverses = p_post.reverse;
    if found then
      return ledger_refusal(p_post, 'ledger/already_reversed', '{}');
    end if;
  end if;

  v_lines := ledger_lines(p_community, p_post);
  v_amount := (select coalesce(sum(amount), 0) from unnest(v_lines)
    where account_id = p_post.account_id);
  if p_post.spend is not null and v_amount <> -p_post.spend then
    return ledger_refusal(p_post, 'ledger/not_enough',
      jsonb_build_object('short', p_post.spend + v_amount));
  end if;
  if v_amount = 0 then
    -- Only an expiry may find nothing to do; nothing is written then.
    select * into v_account from account
      where community_id = p_community and id = p_post.account_id;
    return (p_post.ordinal, true, p_post.transfer_id, 0, v_account.balance, false,
      null, null)::ledger_outcome;
  end if;
  perform from unnest(v_lines) line
    where line.account_id = p_post.account_id and line.amount < 0
      and 0 > line.amount + coalesce((
        select amount from lot
        where community_id = p_community and account_id = line.account_id and unit = line.unit
          and expires_on = coalesce(line.expires_on, 'infinity')), 0);
  if found then
    return ledger_refusal(p_post, 'ledger/points_spent', '{}');
  end if;
  return ledger_write_one(p_community, p_recorded_at, p_post, v_lines, v_amount, v_undone.limits);
end $$;

create function ledger_refusal(p_post ledger_post, p_code text, p_details jsonb)
returns ledger_outcome language plpgsql as $$
begin
  return (p_post.ordinal, false, p_post.transfer_id, 0, 0, false, p_code,
    p_details)::ledger_outcome;
end $$;

-- The first limit the award does not fit in, as the details of the refusal; null when all fit.
create function ledger_limit_in_the_way(p_community uuid, p_post ledger_post)
returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('limitKey', rule.key, 'max', rule.max, 'used', used.used)
  from jsonb_to_recordset(p_post.limits)
      as rule(key text, "periodStart" date, add bigint, max bigint),
    lateral (
      select coalesce(sum(used), 0) as used from limit_use
      where community_id = p_community and account_id = p_post.account_id
        and limit_key = rule.key and period_start = rule."periodStart"
    ) used
  where used.used + rule.add > rule.max
  limit 1);
end $$;

-- The lines of a post. A spend takes what expires first, and nothing whose last day is past;
-- lines that do not reach the wanted sum mean that there is not enough.
create function ledger_lines(p_community uuid, p_post ledger_post)
returns entry[] language plpgsql stable as $$
declare
  v_parts entry[];
  v_other uuid;
begin
  if p_post.reverse is not null then
    return array(
      select (community_id, p_post.transfer_id, line, account_id, unit, expires_on, -amount)::entry
      from entry
      where community_id = p_community and transfer_id = p_post.reverse order by line);
  end if;
  if p_post.earn is not null then
    v_other := '00000000-0000-0000-0000-000000000001';
    v_parts := array[(p_community, p_post.transfer_id, 1, p_post.account_id, 'point',
      p_post.expires_on, p_post.earn)::entry];
  elsif p_post.spend is not null then
    v_other := '00000000-0000-0000-0000-000000000002';
    v_parts := array(
      select (p_community, p_post.transfer_id, row_number() over (order by expires_on),
        p_post.account_id, 'point', nullif(expires_on, 'infinity'),
        -least(amount, p_post.spend - before))::entry
      from (
        select expires_on, amount,
          coalesce(sum(amount) over (
            order by expires_on rows between unbounded preceding and 1 preceding), 0) as before
        from lot
        where community_id = p_community and account_id = p_post.account_id and unit = 'point'
          and amount > 0 and expires_on >= p_post.occurred_on
      ) usable
      where before < p_post.spend);
  else
    v_other := '00000000-0000-0000-0000-000000000003';
    v_parts := array(
      select (p_community, p_post.transfer_id, row_number() over (order by expires_on),
        p_post.account_id, 'point', expires_on, -amount)::entry
      from lot
      where community_id = p_community and account_id = p_post.account_id and unit = 'point'
        and amount > 0 and expires_on <= p_post.expire_through);
  end if;
  return v_parts || (p_community, p_post.transfer_id, cardinality(v_parts) + 1, v_other, 'point',
    null, -(select coalesce(sum(amount), 0) from unnest(v_parts)))::entry;
end $$;

create function ledger_write_one(p_community uuid, p_recorded_at timestamptz, p_post ledger_post,
  p_lines entry[], p_amount bigint, p_limits_undone jsonb)
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
  update lot set amount = lot.amount + line.amount
    from unnest(p_lines) line
    where line.account_id = p_post.account_id and line.amount < 0
      and lot.community_id = p_community and lot.account_id = line.account_id
      and lot.unit = line.unit and lot.expires_on = coalesce(line.expires_on, 'infinity');
  insert into lot (community_id, account_id, unit, expires_on, amount)
    select p_community, account_id, unit, coalesce(expires_on, 'infinity'), amount
    from unnest(p_lines) where account_id = p_post.account_id and amount > 0
    on conflict (community_id, account_id, unit, expires_on)
      do update set amount = lot.amount + excluded.amount;
  insert into limit_use (community_id, account_id, limit_key, period_start, used)
    select p_community, p_post.account_id, rule.key, rule."periodStart", rule.add
    from jsonb_to_recordset(p_post.limits) as rule(key text, "periodStart" date, add bigint)
    on conflict (community_id, account_id, limit_key, period_start)
      do update set used = limit_use.used + excluded.used;
  update limit_use set used = used - rule.add
    from jsonb_to_recordset(p_limits_undone) as rule(key text, "periodStart" date, add bigint)
    where limit_use.community_id = p_community and limit_use.account_id = p_post.account_id
      and limit_use.limit_key = rule.key and limit_use.period_start = rule."periodStart";
  return (p_post.ordinal, true, p_post.transfer_id, p_amount, v_balance, false,
    null, null)::ledger_outcome;
end $$;

-- An award counts for its resident, the reversal of an award takes the same away again.
create function ledger_score_of(p_community uuid, p_post ledger_post)
returns ledger_score[] language plpgsql stable as $$
begin
  return (select array_agg((resident_id, earned_on, points, deeds)::ledger_score) from (
    select p_post.resident_id, p_post.occurred_on, p_post.earn, p_post.deeds
    where p_post.kind = 'award'
    union all
    select undone.resident_id, undone.occurred_on, -undone.amount, -undone.deeds
    from transfer undone
    where undone.community_id = p_community and undone.id = p_post.reverse
      and undone.kind = 'award'
  ) score(resident_id, earned_on, points, deeds));
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
