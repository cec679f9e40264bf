-- Posts that depend on each other or on more than their account's totals: the other half of 0006.

-- One post of any kind. The caller holds the account's lock.
create function ledger_post_one(p_community uuid, p_recorded_at timestamptz, p_post ledger_post)
returns ledger_outcome language plpgsql as $$
declare
  v_known transfer;
  v_limit jsonb;
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
  if p_post.limits is not null then
    v_limit := ledger_limit_in_the_way(p_community, p_post);
    if v_limit is not null then
      return ledger_refusal(p_post, 'rules/limit_reached', v_limit);
    end if;
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
  if p_post.reverse is not null and v_amount < 0 then
    perform from unnest(v_lines) line
      where line.account_id = p_post.account_id
        and 0 > line.amount + coalesce((
          select amount from lot
          where community_id = p_community and account_id = line.account_id and unit = line.unit
            and expires_on = coalesce(line.expires_on, 'infinity')), 0);
    if found then
      return ledger_refusal(p_post, 'ledger/points_spent', '{}');
    end if;
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
