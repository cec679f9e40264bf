-- What the sequencer needs to make one leaf.
create type log_pending as (
  community_id uuid,
  source_id uuid,
  type smallint,
  subject_id uuid,
  sealed_key bytea,
  -- The leaf of the account's entry before, when it is in the log already.
  previous bytea,
  -- Everything the database holds of a transfer, its lines included; the payload of a record.
  content jsonb,
  -- Of a transfer; null of a record.
  row_hash text
);

-- A transfer with its lines as JSON, the same text for the same rows on every server (connections
-- of the program are in UTC). What is null is left out, so that a column added later, empty in old
-- rows, changes nothing about them.
create function log_transfer_content(p_transfer transfer) returns jsonb
language plpgsql stable as $$
begin
  return jsonb_strip_nulls(to_jsonb(p_transfer)) || jsonb_build_object('lines', (
    select jsonb_agg(jsonb_strip_nulls(to_jsonb(entry)) - 'community_id' - 'transfer_id'
      order by line)
    from entry
    where community_id = p_transfer.community_id and transfer_id = p_transfer.id));
end $$;

-- The hash that stands in the leaf for all of it.
create function log_row_hash(p_content jsonb) returns text language sql immutable as $$
  select encode(sha256(convert_to(p_content::text, 'UTF8')), 'hex')
$$;

-- Takes what waits out of the outboxes of these communities, one behind its wall after the other.
-- Look-ups go by index also on a connection whose plans were made while the tables were small.
create function log_take(p_communities uuid[], p_max int) returns setof log_pending
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan set timezone = 'UTC'
as $$
declare
  v_community uuid;
  v_through bigint;
  v_taken int;
  v_left int := p_max;
begin
  foreach v_community in array p_communities loop
    perform set_config('app.community_id', v_community::text, true);
    v_through := (select max(turn) from (
      select turn from log_outbox where community_id = v_community order by turn limit v_left
    ) first);
    continue when v_through is null;
    return query with taken as (
      delete from log_outbox where community_id = v_community and turn <= v_through
      returning source_id, type
    ), content as (
      select taken.source_id, taken.type, transfer.account_id as subject_id,
        before.leaf as previous, log_transfer_content(transfer) as content
      from taken
      join transfer on transfer.community_id = v_community and transfer.id = taken.source_id
      left join transfer earlier on earlier.community_id = v_community
        and earlier.account_id = transfer.account_id
        and earlier.account_sequence = transfer.account_sequence - 1
      left join log_leaf before on before.source_id = earlier.id
      where taken.type = 1
      union all
      select taken.source_id, taken.type, log_record.subject_id, null, log_record.payload
      from taken
      join log_record on log_record.community_id = v_community and log_record.id = taken.source_id
      where taken.type <> 1
    )
    select v_community, content.source_id, content.type, content.subject_id, subject.sealed_key,
      content.previous, content.content,
      case content.type when 1 then log_row_hash(content.content) end
    from content
    left join log_subject subject
      on subject.community_id = v_community and subject.subject_id = content.subject_id;
    get diagnostics v_taken = row_count;
    v_left := v_left - v_taken;
    exit when v_left <= 0;
  end loop;
end $$;

-- Wishes to be erased from the log: one person asks for it, another agrees. Then the subject's key
-- is gone, and how many leaves can no longer be tied to anyone is told in the log.
create table log_erasure (
  community_id uuid not null references community (id),
  id uuid not null,
  subject_id uuid not null,
  reason text not null check (reason in ('own_wish', 'moved_away', 'deceased', 'ordered')),
  requested_by uuid not null,
  requested_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  withdrawn_at timestamptz,
  -- Of the subject, when it was approved.
  leaves int,
  primary key (community_id, id),
  -- Two people are two.
  check (approved_by <> requested_by),
  check ((approved_by is null) = (approved_at is null)),
  check ((approved_by is null) = (leaves is null)),
  check (approved_at is null or withdrawn_at is null)
);
-- One wish waits for a subject at a time.
create unique index log_erasure_waiting on log_erasure (community_id, subject_id)
  where approved_at is null and withdrawn_at is null;
call protect_by_community('log_erasure', 'select, insert, update');
