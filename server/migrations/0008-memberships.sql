-- In which communities a person has a place. Row-level security hides every community but one, so
-- "where do I belong" needs a directory outside of it; it holds ids and nothing else.
create table person_community (
  person_id uuid not null references person (id),
  community_id uuid not null references community (id),
  primary key (person_id, community_id)
);
grant select, insert on person_community to linli_app;

-- Every place a person has, read community by community under row-level security. The setting is
-- put back at the end: the caller may stand in a community of its own.
create function list_memberships(wanted_person uuid)
returns table (
  community_id uuid, community_name text, slug text, time_zone text, resident_id uuid,
  resident_name text, household_id uuid, building_name text, roles text[]
) language plpgsql as $$
declare
  before text := coalesce(current_setting('app.community_id', true), '');
  place record;
begin
  for place in
    select c.id, c.name, c.slug, c.time_zone
    from person_community pc join community c on c.id = pc.community_id
    where pc.person_id = wanted_person
    order by c.created_at, c.id
  loop
    perform set_config('app.community_id', place.id::text, true);
    return query
      select place.id, place.name, place.slug, place.time_zone, r.id, r.name, r.household_id,
        b.name, held.roles
      from (
        select coalesce(array_agg(distinct g.role order by g.role), '{}') as roles
        from role_grant g
        where g.community_id = place.id and g.person_id = wanted_person and g.revoked_at is null
      ) held
      left join resident r
        on r.community_id = place.id and r.person_id = wanted_person and r.state = 'active'
      left join building b on b.community_id = place.id and b.id = r.building_id
      where r.id is not null or held.roles <> '{}';
  end loop;
  perform set_config('app.community_id', before, true);
end $$;

-- What someone who wants to join must know of every community; building names are public.
create function list_open_communities()
returns table (
  id uuid, slug text, name text, district_name text, time_zone text, buildings jsonb
) language plpgsql as $$
declare
  before text := coalesce(current_setting('app.community_id', true), '');
  place record;
begin
  for place in
    select c.id, c.slug, c.name, d.name as district_name, c.time_zone
    from community c join district d on d.id = c.district_id
    order by d.name, c.name, c.id
  loop
    perform set_config('app.community_id', place.id::text, true);
    return query
      select place.id, place.slug, place.name, place.district_name, place.time_zone,
        coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name, b.id)
          filter (where b.id is not null), '[]')
      from (select place.id as community_id) here
      left join building b on b.community_id = here.community_id;
  end loop;
  perform set_config('app.community_id', before, true);
end $$;
