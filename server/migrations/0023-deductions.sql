-- Points taken by a published rule, with notice and an appeal before effect; and points given and
-- taken by the calendar, which are neither an award nor an expiry of a lot.

alter table transfer
  drop constraint transfer_kind_check,
  add constraint transfer_kind_check check (kind in ('award', 'redemption', 'refund', 'expiry',
    'reversal', 'opening', 'deduction', 'base', 'reset'));

-- The functions of 0009, with what a deduction and a reset need: their other side, and the way
-- back.
create or replace function ledger_post_one(
  p_community uuid, p_recorded_at timestamptz, p_post ledger_post)
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
        (('reversal', 'award'), ('reversal', 'opening'), ('reversal', 'deduction'),
         ('refund', 'redemption')) then
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

-- The lines of a post. A spend takes what expires first, and nothing whose last day is past;
-- lines that do not reach the wanted sum mean that there is not enough.
create or replace function ledger_lines(p_community uuid, p_post ledger_post)
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
    -- Whatever else takes points back by the rulebook ends where points expire.
    v_other := case p_post.kind
      when 'redemption' then '00000000-0000-0000-0000-000000000002'
      when 'deduction' then '00000000-0000-0000-0000-000000000004'
      else '00000000-0000-0000-0000-000000000003' end;
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

create table deduction (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  -- Whose points: the resident's or the household's account, by the rules when it was noticed.
  account_id uuid not null,
  -- The version that was in force on the day it is about: nobody is held to a later one.
  rulebook_version int not null,
  rule_key text not null,
  happened_on date not null,
  reason text not null check (reason <> ''),
  because jsonb not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  noticed_on date not null,
  state text not null
    check (state in ('warned', 'noticed', 'effective', 'dropped', 'withdrawn', 'reversed')),
  -- The first day on which points may be taken; a warning takes none.
  effective_from date,
  appealed_by uuid,
  appealed_at timestamptz,
  appeal_words text,
  appeal_holds boolean,
  appeal_answer text,
  appeal_decided_by uuid,
  appeal_decided_at timestamptz,
  effective_on date,
  -- What is to be taken, and what was: the difference is owed, and later points settle it first.
  due bigint check (due >= 0),
  taken bigint not null default 0 check (taken >= 0),
  suspended_until date,
  -- Why it was withdrawn or reversed, and by whom.
  closed_by uuid,
  closed_at timestamptz,
  closing_reason text,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- An appeal has its words.
  check ((appealed_at is null) = (appeal_words is null)),
  -- A verdict is given on an appeal, by somebody, with an answer.
  check (appeal_holds is null
    or (appealed_at is not null and appeal_answer is not null and appeal_decided_by is not null)),
  -- Two people are two: who noticed it does not decide about the appeal.
  check (appeal_decided_by <> proposed_by),
  -- Never more than the rule says.
  check (taken <= coalesce(due, 0)),
  -- Nothing is taken before the day that was noticed.
  check (effective_on >= effective_from),
  check ((state in ('withdrawn', 'reversed')) = (closed_by is not null))
);
-- The committee's list, newest first.
create index deduction_by_time on deduction (community_id, proposed_at desc, id desc);
-- Warnings of a resident by a rule; the resident's own page.
create index deduction_by_resident on deduction (community_id, resident_id, proposed_at desc);
-- What an account owes and how long it may not redeem; a household's page.
create index deduction_by_account on deduction (community_id, account_id);
-- The job looks for what is due; almost always empty.
create index deduction_noticed on deduction (community_id, effective_from) where state = 'noticed';
create index deduction_owed on deduction (community_id, account_id)
  where state = 'effective' and taken < due;
call protect_by_community('deduction', 'select, insert, update');

-- The transfers of a deduction: one, or several where the account had less than was due.
create table deduction_part (
  community_id uuid not null,
  transfer_id uuid not null,
  deduction_id uuid not null,
  primary key (community_id, transfer_id),
  foreign key (community_id, transfer_id) references transfer (community_id, id),
  foreign key (community_id, deduction_id) references deduction (community_id, id)
);
-- Reversing a deduction reverses all of them.
create index deduction_part_by_deduction on deduction_part (community_id, deduction_id);
call protect_by_community('deduction_part', 'select, insert');
