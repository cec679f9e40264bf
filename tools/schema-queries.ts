/** Questions to PostgreSQL's catalog for the parts of a schema, each list in a fixed order. */

export const TABLES = `
  select relation.relname as name
  from pg_class relation
  where relation.relkind = 'r' and relation.relnamespace = 'public'::regnamespace
  order by relation.relname collate "C"`;

export const COLUMNS = `
  select attribute.attname as name,
    format_type(attribute.atttypid, attribute.atttypmod) as type,
    attribute.attnotnull as required,
    attribute.attgenerated::text as generated,
    attribute.attidentity::text as identity,
    pg_get_expr(value.adbin, value.adrelid) as value
  from pg_attribute attribute
  left join pg_attrdef value
    on value.adrelid = attribute.attrelid and value.adnum = attribute.attnum
  where attribute.attrelid = $1::regclass and attribute.attnum > 0 and not attribute.attisdropped
  order by attribute.attnum`;

/** NOT NULL became a constraint with a name in PostgreSQL 18; here it stays with its column. */
export const CONSTRAINTS = `
  select conname as name, pg_get_constraintdef(oid) as text
  from pg_constraint
  where conrelid = $1::regclass and contype <> 'n'
  order by position(contype::text in 'puxfc'), conname collate "C"`;

export const INDEXES = `
  select pg_get_indexdef(indexrelid) as text
  from pg_index
  where indrelid = $1::regclass
    and not exists (select from pg_constraint where conindid = indexrelid and contype <> 'f')
  order by indexrelid::regclass::text collate "C"`;

export const TRIGGERS = `
  select pg_get_triggerdef(oid) as text
  from pg_trigger
  where tgrelid = $1::regclass and not tgisinternal
  order by tgname collate "C"`;

export const WALL = `
  select relrowsecurity as enabled, relforcerowsecurity as forced
  from pg_class where oid = $1::regclass`;

export const POLICIES = `
  select policyname as name, cmd, qual, with_check as check
  from pg_policies
  where schemaname = 'public' and tablename = $1
  order by policyname collate "C"`;

export const GRANTS = `
  select lower(string_agg(privilege_type, ', ' order by privilege_type)) as rights
  from information_schema.role_table_grants
  where table_schema = 'public' and table_name = $1 and grantee = 'linli_app'
  having count(*) > 0`;

export const TYPES = `
  select type.typname as name,
    string_agg(
      format('  %s %s', attribute.attname, format_type(attribute.atttypid, attribute.atttypmod)),
      E',\\n' order by attribute.attnum
    ) as body
  from pg_type type
  join pg_class relation on relation.oid = type.typrelid and relation.relkind = 'c'
  join pg_attribute attribute on attribute.attrelid = relation.oid and attribute.attnum > 0
  where type.typnamespace = 'public'::regnamespace
  group by type.typname
  order by type.typname collate "C"`;

export const VIEWS = `
  select relname as name, pg_get_viewdef(oid) as text
  from pg_class
  where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
  order by relname collate "C"`;

export const FUNCTIONS = `
  select pg_get_functiondef(oid) as text,
    oid::regprocedure::text as name,
    has_function_privilege('linli_app', oid, 'execute') as callable
  from pg_proc
  where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
  order by proname collate "C", oid::regprocedure::text collate "C"`;
