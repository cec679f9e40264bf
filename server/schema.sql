-- Written by tools/dump-schema.ts from the migrations; not to be edited.

create type ledger_count as (
  account_id uuid,
  limit_key text,
  period_start date,
  add bigint,
  max bigint
);

create type ledger_outcome as (
  ordinal integer,
  ok boolean,
  transfer_id uuid,
  amount bigint,
  balance bigint,
  repeated boolean,
  code text,
  details jsonb
);

create type ledger_post as (
  ordinal integer,
  transfer_id uuid,
  kind text,
  request_key text,
  account_id uuid,
  holder text,
  resident_id uuid,
  actor_person_id uuid,
  actor_role text,
  rulebook_version integer,
  rule_key text,
  title jsonb,
  reason text,
  because jsonb,
  session_id uuid,
  redemption_id uuid,
  occurred_at timestamp with time zone,
  occurred_on date,
  earn bigint,
  expires_on date,
  deeds integer,
  limits jsonb,
  spend bigint,
  reverse uuid,
  expire_through date,
  deed_kind text,
  deed_id uuid,
  second_person_id uuid
);

create type ledger_score as (
  resident_id uuid,
  earned_on date,
  points bigint,
  deeds integer
);

create type log_pending as (
  community_id uuid,
  source_id uuid,
  type smallint,
  subject_id uuid,
  sealed_key bytea,
  previous bytea,
  content jsonb,
  row_hash text
);

create table account (
  community_id uuid not null,
  id uuid not null,
  holder text not null,
  balance bigint not null default 0,
  sequence bigint not null default 0,
  constraint account_pkey PRIMARY KEY (community_id, id),
  constraint account_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint account_balance_check CHECK ((balance >= 0)),
  constraint account_check CHECK (((holder <> 'system'::text) OR ((balance = 0) AND (sequence = 0)))),
  constraint account_holder_check CHECK ((holder = ANY (ARRAY['resident'::text, 'household'::text, 'system'::text])))
);
alter table account enable row level security;
alter table account force row level security;
create policy own_community on account using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on account to linli_app;

create table account_term (
  community_id uuid not null,
  account_id uuid not null,
  opened_on date not null,
  base_given_on date,
  reset_on date,
  constraint account_term_pkey PRIMARY KEY (community_id, account_id)
);
alter table account_term enable row level security;
alter table account_term force row level security;
create policy own_community on account_term using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on account_term to linli_app;

create table activity (
  community_id uuid not null,
  id uuid not null,
  title text not null,
  description text not null,
  category text not null,
  rule_key text not null,
  place text not null,
  capacity integer,
  risk_level text not null,
  risk_text text not null,
  state text not null default 'open'::text,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  recording_unit text not null default ''::text,
  min_age integer,
  max_age integer,
  required_training text,
  required_qualification text,
  constraint activity_pkey PRIMARY KEY (community_id, id),
  constraint activity_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint activity_ages_meet CHECK ((min_age <= max_age)),
  constraint activity_capacity_check CHECK ((capacity > 0)),
  constraint activity_category_check CHECK ((category ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
  constraint activity_max_age_check CHECK ((max_age >= 0)),
  constraint activity_min_age_check CHECK ((min_age >= 0)),
  constraint activity_required_qualification_check CHECK ((required_qualification = ANY (ARRAY['medical'::text, 'legal'::text, 'psychology'::text, 'teaching'::text, 'social_work'::text, 'electrical'::text, 'driving'::text, 'other'::text]))),
  constraint activity_risk_level_check CHECK ((risk_level = ANY (ARRAY['none'::text, 'some'::text, 'high'::text]))),
  constraint activity_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
alter table activity enable row level security;
alter table activity force row level security;
create policy own_community on activity using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on activity to linli_app;

create table auth_session (
  id uuid not null,
  token_hash bytea not null,
  sign_in_id uuid not null,
  person_id uuid not null,
  device_name text not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  second_factor_at timestamp with time zone,
  second_factor_misses integer not null default 0,
  passkey_challenge text,
  revoked_at timestamp with time zone,
  constraint auth_session_pkey PRIMARY KEY (id),
  constraint auth_session_token_hash_key UNIQUE (token_hash),
  constraint auth_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint auth_session_sign_in_id_fkey FOREIGN KEY (sign_in_id) REFERENCES sign_in(id)
);
CREATE INDEX auth_session_by_sign_in ON auth_session USING btree (sign_in_id, created_at DESC);
grant insert, select, update on auth_session to linli_app;

create table award_approval (
  community_id uuid not null,
  id uuid not null,
  state text not null default 'waiting'::text,
  cause text not null,
  resident_id uuid not null,
  points integer not null,
  deed_kind text not null,
  deed_id uuid not null,
  post jsonb not null,
  maker_person_id uuid not null,
  proposed_at timestamp with time zone not null,
  lapses_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text,
  opens_at timestamp with time zone,
  needs_representative boolean not null default false,
  listed_minutes integer,
  constraint award_approval_pkey PRIMARY KEY (community_id, id),
  constraint award_approval_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint award_approval_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint award_approval_cause_check CHECK ((cause = ANY (ARRAY['entry_above'::text, 'session_day_above'::text, 'budget'::text, 'by_hand'::text]))),
  constraint award_approval_check CHECK ((decided_by <> maker_person_id)),
  constraint award_approval_check1 CHECK (((state = ANY (ARRAY['approved'::text, 'refused'::text])) = (decided_by IS NOT NULL))),
  constraint award_approval_check2 CHECK (((state <> 'refused'::text) OR (decision_reason IS NOT NULL))),
  constraint award_approval_check3 CHECK (((state = 'waiting'::text) = (decided_at IS NULL))),
  constraint award_approval_check4 CHECK ((opens_at < lapses_at)),
  constraint award_approval_listed_minutes_check CHECK ((listed_minutes > 0)),
  constraint award_approval_points_check CHECK ((points > 0)),
  constraint award_approval_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'approved'::text, 'refused'::text, 'lapsed'::text, 'withdrawn'::text])))
);
CREATE INDEX award_approval_by_maker ON award_approval USING btree (community_id, maker_person_id, id DESC);
CREATE INDEX award_approval_by_resident ON award_approval USING btree (community_id, resident_id, proposed_at DESC);
CREATE INDEX award_approval_open ON award_approval USING btree (community_id, lapses_at) WHERE (state = 'waiting'::text);
CREATE UNIQUE INDEX award_approval_waiting ON award_approval USING btree (community_id, deed_kind, deed_id) WHERE (state = 'waiting'::text);
alter table award_approval enable row level security;
alter table award_approval force row level security;
create policy own_community on award_approval using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on award_approval to linli_app;

create table award_budget (
  community_id uuid not null,
  scope text not null,
  subject_id uuid not null,
  points_max integer not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint award_budget_pkey PRIMARY KEY (community_id, scope, subject_id),
  constraint award_budget_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint award_budget_points_max_check CHECK ((points_max >= 0)),
  constraint award_budget_scope_check CHECK ((scope = ANY (ARRAY['organizer'::text, 'activity'::text, 'session'::text])))
);
alter table award_budget enable row level security;
alter table award_budget force row level security;
create policy own_community on award_budget using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on award_budget to linli_app;

create table ballot (
  community_id uuid not null,
  box_id uuid not null,
  token_hash bytea not null,
  sealed bytea not null,
  constraint ballot_pkey PRIMARY KEY (community_id, box_id, token_hash),
  constraint ballot_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint ballot_token_hash_check CHECK ((length(token_hash) = 32))
);
alter table ballot enable row level security;
alter table ballot force row level security;
create policy own_community on ballot using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on ballot to linli_app;

create table ballot_voter (
  community_id uuid not null,
  box_id uuid not null,
  resident_id uuid not null,
  way text not null,
  recorded_by uuid,
  constraint ballot_voter_pkey PRIMARY KEY (community_id, box_id, resident_id),
  constraint ballot_voter_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint ballot_voter_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint ballot_voter_check CHECK (((way = 'assisted'::text) = (recorded_by IS NOT NULL))),
  constraint ballot_voter_way_check CHECK ((way = ANY (ARRAY['phone'::text, 'assisted'::text])))
);
CREATE INDEX ballot_voter_by_resident ON ballot_voter USING btree (community_id, resident_id);
alter table ballot_voter enable row level security;
alter table ballot_voter force row level security;
create policy own_community on ballot_voter using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on ballot_voter to linli_app;

create table building (
  community_id uuid not null,
  id uuid not null,
  name text not null,
  constraint building_pkey PRIMARY KEY (community_id, id),
  constraint building_community_id_name_key UNIQUE (community_id, name),
  constraint building_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table building enable row level security;
alter table building force row level security;
create policy own_community on building using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on building to linli_app;

create table bulk_award (
  community_id uuid not null,
  id uuid not null,
  file_name text not null,
  file_hash bytea not null,
  state text not null default 'prepared'::text,
  row_count integer not null,
  sound_count integer not null,
  people_count integer not null,
  points bigint not null,
  maker_person_id uuid not null,
  maker_role text,
  prepared_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text,
  given_count integer not null default 0,
  given_points bigint not null default 0,
  reversed_by uuid,
  reversed_at timestamp with time zone,
  reversal_reason text,
  constraint bulk_award_pkey PRIMARY KEY (community_id, id),
  constraint bulk_award_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint bulk_award_check CHECK ((sound_count <= row_count)),
  constraint bulk_award_check1 CHECK ((decided_by <> maker_person_id)),
  constraint bulk_award_check2 CHECK (((state = ANY (ARRAY['approved'::text, 'refused'::text])) = (decided_by IS NOT NULL))),
  constraint bulk_award_check3 CHECK (((decided_by IS NULL) = (decided_at IS NULL))),
  constraint bulk_award_check4 CHECK (((state <> 'refused'::text) OR (decision_reason IS NOT NULL))),
  constraint bulk_award_check5 CHECK (((state <> ALL (ARRAY['submitted'::text, 'approved'::text, 'refused'::text])) OR ((submitted_at IS NOT NULL) AND (sound_count > 0)))),
  constraint bulk_award_check6 CHECK (((reversed_at IS NULL) OR ((state = 'approved'::text) AND (reversed_by IS NOT NULL) AND (reversal_reason IS NOT NULL)))),
  constraint bulk_award_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'submitted'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX bulk_award_by_file ON bulk_award USING btree (community_id, file_hash);
CREATE INDEX bulk_award_by_time ON bulk_award USING btree (community_id, prepared_at DESC, id DESC);
CREATE INDEX bulk_award_waiting ON bulk_award USING btree (community_id, submitted_at) WHERE (state = 'submitted'::text);
alter table bulk_award enable row level security;
alter table bulk_award force row level security;
create policy own_community on bulk_award using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on bulk_award to linli_app;

create table bulk_award_row (
  community_id uuid not null,
  bulk_award_id uuid not null,
  row_number integer not null,
  id uuid not null,
  typed jsonb not null,
  outcome text not null,
  problems jsonb not null,
  resident_id uuid,
  rule_key text,
  title jsonb,
  occurred_at timestamp with time zone,
  occurred_on date,
  facts jsonb not null,
  note text not null,
  points integer not null,
  because jsonb not null,
  given_points integer,
  transfer_id uuid,
  home_id uuid,
  decider_home_id uuid,
  constraint bulk_award_row_pkey PRIMARY KEY (community_id, bulk_award_id, row_number),
  constraint bulk_award_row_community_id_bulk_award_id_fkey FOREIGN KEY (community_id, bulk_award_id) REFERENCES bulk_award(community_id, id),
  constraint bulk_award_row_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint bulk_award_row_community_id_transfer_id_fkey FOREIGN KEY (community_id, transfer_id) REFERENCES transfer(community_id, id),
  constraint bulk_award_row_check CHECK (((outcome = 'wrong'::text) OR ((resident_id IS NOT NULL) AND (rule_key IS NOT NULL) AND (title IS NOT NULL) AND (occurred_at IS NOT NULL) AND (occurred_on IS NOT NULL)))),
  constraint bulk_award_row_check1 CHECK (((outcome = ANY (ARRAY['given'::text, 'reversed'::text])) = (transfer_id IS NOT NULL))),
  constraint bulk_award_row_check2 CHECK (((outcome = ANY (ARRAY['given'::text, 'reversed'::text])) = (given_points IS NOT NULL))),
  constraint bulk_award_row_not_own CHECK (((outcome <> ALL (ARRAY['given'::text, 'noted'::text])) OR (decider_home_id <> home_id))),
  constraint bulk_award_row_outcome_check CHECK ((outcome = ANY (ARRAY['sound'::text, 'wrong'::text, 'given'::text, 'noted'::text, 'not_given'::text, 'reversed'::text])))
);
CREATE INDEX bulk_award_row_by_resident ON bulk_award_row USING btree (community_id, resident_id) WHERE (outcome = 'sound'::text);
alter table bulk_award_row enable row level security;
alter table bulk_award_row force row level security;
create policy own_community on bulk_award_row using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on bulk_award_row to linli_app;

create table claim (
  community_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  resident_id uuid not null,
  rule_key text not null,
  rulebook_version integer not null,
  title jsonb not null,
  place text not null,
  place_key text not null,
  words text not null,
  occurred_at timestamp with time zone not null,
  sent_at timestamp with time zone not null,
  plot_id uuid,
  plot_month date,
  like_claim_id uuid,
  recorded_by uuid,
  way text,
  offline boolean not null default false,
  late_reason text,
  state text not null,
  step integer not null default 0,
  answer_due_on date,
  first_reviewer_id uuid,
  chosen jsonb not null default '{}'::jsonb,
  points bigint,
  transfer_id uuid,
  decided_at timestamp with time zone,
  constraint claim_pkey PRIMARY KEY (community_id, id),
  constraint claim_community_id_request_id_key UNIQUE (community_id, request_id),
  constraint claim_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint claim_community_id_plot_id_fkey FOREIGN KEY (community_id, plot_id) REFERENCES plot(community_id, id),
  constraint claim_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint claim_check CHECK (((plot_id IS NULL) = (plot_month IS NULL))),
  constraint claim_check1 CHECK (((recorded_by IS NULL) = (way IS NULL))),
  constraint claim_check2 CHECK (((state = ANY (ARRAY['sent'::text, 'looking'::text, 'second_look'::text])) = (answer_due_on IS NOT NULL))),
  constraint claim_check3 CHECK (((state = ANY (ARRAY['adopted'::text, 'declined'::text, 'withdrawn'::text])) = (decided_at IS NOT NULL))),
  constraint claim_check4 CHECK (((state <> 'second_look'::text) OR (first_reviewer_id IS NOT NULL))),
  constraint claim_check5 CHECK (((points IS NULL) = (transfer_id IS NULL))),
  constraint claim_check6 CHECK (((transfer_id IS NULL) OR (state = 'adopted'::text))),
  constraint claim_kind_check CHECK ((kind = ANY (ARRAY['deed'::text, 'plot'::text]))),
  constraint claim_points_check CHECK ((points > 0)),
  constraint claim_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'looking'::text, 'asked'::text, 'second_look'::text, 'adopted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint claim_step_check CHECK ((step >= 0)),
  constraint claim_words_check CHECK ((words <> ''::text))
);
CREATE INDEX claim_by_place ON claim USING btree (community_id, place_key, occurred_at);
CREATE INDEX claim_by_resident ON claim USING btree (community_id, resident_id, sent_at DESC, id DESC);
CREATE INDEX claim_over ON claim USING btree (community_id, decided_at DESC, id DESC) WHERE (decided_at IS NOT NULL);
CREATE UNIQUE INDEX claim_plot_month ON claim USING btree (community_id, plot_id, plot_month) WHERE ((plot_id IS NOT NULL) AND (state <> ALL (ARRAY['declined'::text, 'withdrawn'::text])));
CREATE INDEX claim_waiting ON claim USING btree (community_id, sent_at, id) WHERE (state = ANY (ARRAY['sent'::text, 'looking'::text, 'asked'::text, 'second_look'::text]));
alter table claim enable row level security;
alter table claim force row level security;
create policy own_community on claim using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on claim to linli_app;

create table claim_photo (
  community_id uuid not null,
  id uuid not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null,
  claim_id uuid,
  step integer,
  place integer,
  file_key text not null,
  width integer not null,
  height integer not null,
  sha256 bytea not null,
  hash text not null,
  constraint claim_photo_pkey PRIMARY KEY (community_id, id),
  constraint claim_photo_community_id_file_key_key UNIQUE (community_id, file_key),
  constraint claim_photo_community_id_claim_id_fkey FOREIGN KEY (community_id, claim_id) REFERENCES claim(community_id, id),
  constraint claim_photo_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint claim_photo_check CHECK ((((claim_id IS NULL) = (step IS NULL)) AND ((claim_id IS NULL) = (place IS NULL)))),
  constraint claim_photo_hash_check CHECK ((hash ~ '^[0-9a-f]{16}$'::text)),
  constraint claim_photo_height_check CHECK ((height > 0)),
  constraint claim_photo_sha256_check CHECK ((length(sha256) = 32)),
  constraint claim_photo_width_check CHECK ((width > 0))
);
CREATE INDEX claim_photo_by_claim ON claim_photo USING btree (community_id, claim_id, step, place) WHERE (claim_id IS NOT NULL);
CREATE INDEX claim_photo_by_sha256 ON claim_photo USING btree (community_id, sha256);
CREATE INDEX claim_photo_by_uploader ON claim_photo USING btree (community_id, uploaded_by, uploaded_at DESC);
CREATE INDEX claim_photo_loose ON claim_photo USING btree (community_id, uploaded_at) WHERE (claim_id IS NULL);
alter table claim_photo enable row level security;
alter table claim_photo force row level security;
create policy own_community on claim_photo using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on claim_photo to linli_app;

create table claim_step (
  community_id uuid not null,
  claim_id uuid not null,
  step integer not null,
  deed text not null,
  person_id uuid not null,
  role text,
  words text not null,
  points bigint,
  at timestamp with time zone not null,
  constraint claim_step_pkey PRIMARY KEY (community_id, claim_id, step),
  constraint claim_step_community_id_claim_id_fkey FOREIGN KEY (community_id, claim_id) REFERENCES claim(community_id, id),
  constraint claim_step_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint claim_step_check1 CHECK (((words <> ''::text) OR (deed = ANY (ARRAY['look'::text, 'withdraw'::text])))),
  constraint claim_step_deed_check CHECK ((deed = ANY (ARRAY['look'::text, 'ask'::text, 'answer'::text, 'propose'::text, 'adopt'::text, 'decline'::text, 'agree'::text, 'send_back'::text, 'withdraw'::text]))),
  constraint claim_step_step_check CHECK ((step > 0))
);
alter table claim_step enable row level security;
alter table claim_step force row level security;
create policy own_community on claim_step using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on claim_step to linli_app;

create table community (
  id uuid not null,
  district_id uuid not null,
  slug text not null,
  name text not null,
  time_zone text not null default 'Asia/Shanghai'::text,
  created_at timestamp with time zone not null,
  contact_phone text,
  contact_place text,
  constraint community_pkey PRIMARY KEY (id),
  constraint community_slug_key UNIQUE (slug),
  constraint community_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint community_contact_phone_check CHECK (((char_length(contact_phone) >= 3) AND (char_length(contact_phone) <= 40))),
  constraint community_contact_place_check CHECK (((char_length(contact_place) >= 1) AND (char_length(contact_place) <= 60))),
  constraint community_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,40}$'::text))
);
grant insert, select, update on community to linli_app;

create table counter (
  community_id uuid not null,
  id uuid not null,
  name text not null,
  place text not null,
  hours text not null,
  created_at timestamp with time zone not null,
  constraint counter_pkey PRIMARY KEY (community_id, id),
  constraint counter_community_id_name_key UNIQUE (community_id, name),
  constraint counter_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table counter enable row level security;
alter table counter force row level security;
create policy own_community on counter using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on counter to linli_app;

create table counter_miss (
  community_id uuid not null,
  counter_id uuid not null,
  person_id uuid not null,
  misses integer not null,
  last_miss_at timestamp with time zone not null,
  locked_until timestamp with time zone,
  constraint counter_miss_pkey PRIMARY KEY (community_id, counter_id, person_id),
  constraint counter_miss_community_id_counter_id_fkey FOREIGN KEY (community_id, counter_id) REFERENCES counter(community_id, id),
  constraint counter_miss_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table counter_miss enable row level security;
alter table counter_miss force row level security;
create policy own_community on counter_miss using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on counter_miss to linli_app;

create table daily_check_in (
  community_id uuid not null,
  resident_id uuid not null,
  day date not null,
  id uuid not null,
  checked_in_at timestamp with time zone not null,
  row_days integer not null,
  transfer_id uuid,
  undone_at timestamp with time zone,
  constraint daily_check_in_pkey PRIMARY KEY (community_id, resident_id, day),
  constraint daily_check_in_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint daily_check_in_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint daily_check_in_row_days_check CHECK ((row_days > 0))
);
CREATE UNIQUE INDEX daily_check_in_by_transfer ON daily_check_in USING btree (community_id, transfer_id) WHERE (transfer_id IS NOT NULL);
alter table daily_check_in enable row level security;
alter table daily_check_in force row level security;
create policy own_community on daily_check_in using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on daily_check_in to linli_app;

create table deduction (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  account_id uuid not null,
  rulebook_version integer not null,
  rule_key text not null,
  happened_on date not null,
  reason text not null,
  because jsonb not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  noticed_on date not null,
  state text not null,
  effective_from date,
  appealed_by uuid,
  appealed_at timestamp with time zone,
  appeal_words text,
  appeal_holds boolean,
  appeal_answer text,
  appeal_decided_by uuid,
  appeal_decided_at timestamp with time zone,
  effective_on date,
  due bigint,
  taken bigint not null default 0,
  suspended_until date,
  closed_by uuid,
  closed_at timestamp with time zone,
  closing_reason text,
  appeal_proxy_id uuid,
  constraint deduction_pkey PRIMARY KEY (community_id, id),
  constraint deduction_appeal_proxy FOREIGN KEY (community_id, appeal_proxy_id) REFERENCES proxy(community_id, id),
  constraint deduction_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint deduction_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint deduction_appeal_by_proxy CHECK (((appeal_proxy_id IS NULL) OR (appealed_by IS NOT NULL))),
  constraint deduction_check CHECK (((appealed_at IS NULL) = (appeal_words IS NULL))),
  constraint deduction_check1 CHECK (((appeal_holds IS NULL) OR ((appealed_at IS NOT NULL) AND (appeal_answer IS NOT NULL) AND (appeal_decided_by IS NOT NULL)))),
  constraint deduction_check2 CHECK ((appeal_decided_by <> proposed_by)),
  constraint deduction_check3 CHECK ((taken <= COALESCE(due, (0)::bigint))),
  constraint deduction_check4 CHECK ((effective_on >= effective_from)),
  constraint deduction_check5 CHECK (((state = ANY (ARRAY['withdrawn'::text, 'reversed'::text])) = (closed_by IS NOT NULL))),
  constraint deduction_due_check CHECK ((due >= 0)),
  constraint deduction_reason_check CHECK ((reason <> ''::text)),
  constraint deduction_state_check CHECK ((state = ANY (ARRAY['warned'::text, 'noticed'::text, 'effective'::text, 'dropped'::text, 'withdrawn'::text, 'reversed'::text]))),
  constraint deduction_taken_check CHECK ((taken >= 0))
);
CREATE INDEX deduction_by_account ON deduction USING btree (community_id, account_id);
CREATE INDEX deduction_by_resident ON deduction USING btree (community_id, resident_id, proposed_at DESC);
CREATE INDEX deduction_by_time ON deduction USING btree (community_id, proposed_at DESC, id DESC);
CREATE INDEX deduction_noticed ON deduction USING btree (community_id, effective_from) WHERE (state = 'noticed'::text);
CREATE INDEX deduction_owed ON deduction USING btree (community_id, account_id) WHERE ((state = 'effective'::text) AND (taken < due));
alter table deduction enable row level security;
alter table deduction force row level security;
create policy own_community on deduction using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on deduction to linli_app;

create table deduction_part (
  community_id uuid not null,
  transfer_id uuid not null,
  deduction_id uuid not null,
  constraint deduction_part_pkey PRIMARY KEY (community_id, transfer_id),
  constraint deduction_part_community_id_deduction_id_fkey FOREIGN KEY (community_id, deduction_id) REFERENCES deduction(community_id, id),
  constraint deduction_part_community_id_transfer_id_fkey FOREIGN KEY (community_id, transfer_id) REFERENCES transfer(community_id, id)
);
CREATE INDEX deduction_part_by_deduction ON deduction_part USING btree (community_id, deduction_id);
alter table deduction_part enable row level security;
alter table deduction_part force row level security;
create policy own_community on deduction_part using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on deduction_part to linli_app;

create table device (
  community_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  place text not null,
  vendor text not null,
  public_key bytea not null,
  awards jsonb not null,
  limits jsonb not null,
  hours jsonb,
  state text not null default 'active'::text,
  state_reason text not null,
  state_changed_at timestamp with time zone not null,
  state_changed_by uuid,
  registered_at timestamp with time zone not null,
  registered_by uuid,
  constraint device_pkey PRIMARY KEY (community_id, id),
  constraint device_community_id_public_key_key UNIQUE (community_id, public_key),
  constraint device_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint device_kind_check CHECK ((kind = ANY (ARRAY['bin'::text, 'turnstile'::text, 'kiosk'::text]))),
  constraint device_public_key_check CHECK ((length(public_key) = 32)),
  constraint device_state_check CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text, 'revoked'::text])))
);
alter table device enable row level security;
alter table device force row level security;
create policy own_community on device using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on device to linli_app;

create table device_binding (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  vendor text not null,
  user_lookup bytea not null,
  bound_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint device_binding_pkey PRIMARY KEY (community_id, id),
  constraint device_binding_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint device_binding_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id)
);
CREATE UNIQUE INDEX device_binding_of_resident ON device_binding USING btree (community_id, resident_id, vendor) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX device_binding_of_user ON device_binding USING btree (community_id, user_lookup) WHERE (ended_at IS NULL);
alter table device_binding enable row level security;
alter table device_binding force row level security;
create policy own_community on device_binding using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on device_binding to linli_app;

create table device_binding_code (
  community_id uuid not null,
  code_lookup bytea not null,
  device_id uuid not null,
  vendor text not null,
  user_lookup bytea not null,
  valid_until timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint device_binding_code_pkey PRIMARY KEY (community_id, code_lookup),
  constraint device_binding_code_community_id_device_id_fkey FOREIGN KEY (community_id, device_id) REFERENCES device(community_id, id)
);
alter table device_binding_code enable row level security;
alter table device_binding_code force row level security;
create policy own_community on device_binding_code using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on device_binding_code to linli_app;

create table device_code_use (
  community_id uuid not null,
  key_id bytea not null,
  step bigint not null,
  device_id uuid not null,
  used_at timestamp with time zone not null,
  constraint device_code_use_pkey PRIMARY KEY (community_id, key_id, step)
);
alter table device_code_use enable row level security;
alter table device_code_use force row level security;
create policy own_community on device_code_use using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select on device_code_use to linli_app;

create table device_event (
  community_id uuid not null,
  device_id uuid not null,
  counter bigint not null,
  id uuid not null,
  kind text not null,
  category text,
  grams integer,
  count integer,
  grade text,
  user_lookup bytea,
  resident_id uuid,
  occurred_at timestamp with time zone not null,
  counts_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  digest bytea not null,
  outcome text not null,
  reason text,
  balance bigint,
  state text not null,
  points bigint not null,
  transfer_id uuid,
  note jsonb,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint device_event_pkey PRIMARY KEY (community_id, device_id, counter),
  constraint device_event_check CHECK (((points > 0) = (transfer_id IS NOT NULL))),
  constraint device_event_check1 CHECK (((state = ANY (ARRAY['awarded'::text, 'reversed'::text])) = (transfer_id IS NOT NULL))),
  constraint device_event_counter_check CHECK ((counter >= 1)),
  constraint device_event_kind_check CHECK ((kind = ANY (ARRAY['deposit'::text, 'inspection'::text, 'pass'::text, 'check_in'::text]))),
  constraint device_event_outcome_check CHECK ((outcome = ANY (ARRAY['awarded'::text, 'held'::text, 'unclaimed'::text, 'refused'::text]))),
  constraint device_event_state_check CHECK ((state = ANY (ARRAY['awarded'::text, 'held'::text, 'unclaimed'::text, 'refused'::text, 'dismissed'::text, 'lapsed'::text, 'reversed'::text])))
);
CREATE INDEX device_event_held ON device_event USING btree (community_id, received_at, device_id, counter) WHERE (state = 'held'::text);
CREATE INDEX device_event_unclaimed ON device_event USING btree (community_id, user_lookup) WHERE (state = 'unclaimed'::text);
alter table device_event enable row level security;
alter table device_event force row level security;
create policy own_community on device_event using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on device_event to linli_app;

create table device_progress (
  community_id uuid not null,
  device_id uuid not null,
  highest_counter bigint not null,
  event_count bigint not null,
  reused_count bigint not null,
  seen_at timestamp with time zone not null,
  constraint device_progress_pkey PRIMARY KEY (community_id, device_id),
  constraint device_progress_community_id_device_id_fkey FOREIGN KEY (community_id, device_id) REFERENCES device(community_id, id),
  constraint device_progress_check CHECK ((event_count <= highest_counter))
);
alter table device_progress enable row level security;
alter table device_progress force row level security;
create policy own_community on device_progress using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on device_progress to linli_app;

create table device_reversal (
  community_id uuid not null,
  id uuid not null,
  device_id uuid not null,
  from_counter bigint,
  to_counter bigint,
  from_at timestamp with time zone,
  to_at timestamp with time zone,
  reason text not null,
  state text not null,
  events integer not null,
  points bigint not null,
  residents integer not null,
  spent_events integer not null default 0,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text not null default ''::text,
  constraint device_reversal_pkey PRIMARY KEY (community_id, id),
  constraint device_reversal_community_id_device_id_fkey FOREIGN KEY (community_id, device_id) REFERENCES device(community_id, id),
  constraint device_reversal_check CHECK (((from_counter IS NULL) = (to_counter IS NULL))),
  constraint device_reversal_check1 CHECK (((from_at IS NULL) = (to_at IS NULL))),
  constraint device_reversal_check2 CHECK (((from_counter IS NULL) <> (from_at IS NULL))),
  constraint device_reversal_check3 CHECK (((decided_by IS NULL) OR (decided_by <> proposed_by))),
  constraint device_reversal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'done'::text, 'rejected'::text])))
);
CREATE INDEX device_reversal_by_time ON device_reversal USING btree (community_id, proposed_at DESC);
alter table device_reversal enable row level security;
alter table device_reversal force row level security;
create policy own_community on device_reversal using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on device_reversal to linli_app;

create table device_use (
  community_id uuid not null,
  subject_id uuid not null,
  period text not null,
  events bigint not null,
  grams bigint not null,
  constraint device_use_pkey PRIMARY KEY (community_id, subject_id, period)
);
alter table device_use enable row level security;
alter table device_use force row level security;
create policy own_community on device_use using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on device_use to linli_app;

create table district (
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  constraint district_pkey PRIMARY KEY (id)
);
grant insert, select, update on district to linli_app;

create table dossier_entry (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  kind text not null,
  title text not null,
  content text not null default ''::text,
  qualification text,
  number text not null default ''::text,
  issuer text not null,
  minutes integer,
  day date not null,
  valid_until date,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdraw_reason text,
  constraint dossier_entry_pkey PRIMARY KEY (community_id, id),
  constraint dossier_entry_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint dossier_entry_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint dossier_entry_check CHECK (((kind = 'qualification'::text) = (qualification IS NOT NULL))),
  constraint dossier_entry_kind_check CHECK ((kind = ANY (ARRAY['training'::text, 'qualification'::text, 'commendation'::text]))),
  constraint dossier_entry_minutes_check CHECK ((minutes > 0)),
  constraint dossier_entry_qualification_check CHECK ((qualification = ANY (ARRAY['medical'::text, 'legal'::text, 'psychology'::text, 'teaching'::text, 'social_work'::text, 'electrical'::text, 'driving'::text, 'other'::text])))
);
CREATE INDEX dossier_entry_by_resident ON dossier_entry USING btree (community_id, resident_id);
CREATE INDEX dossier_entry_ending ON dossier_entry USING btree (community_id, valid_until) WHERE ((kind = 'qualification'::text) AND (withdrawn_at IS NULL));
alter table dossier_entry enable row level security;
alter table dossier_entry force row level security;
create policy own_community on dossier_entry using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on dossier_entry to linli_app;

create table entry (
  community_id uuid not null,
  transfer_id uuid not null,
  line integer not null,
  account_id uuid not null,
  unit text not null,
  expires_on date,
  amount bigint not null,
  constraint entry_pkey PRIMARY KEY (community_id, transfer_id, line),
  constraint entry_community_id_transfer_id_fkey FOREIGN KEY (community_id, transfer_id) REFERENCES transfer(community_id, id),
  constraint entry_amount_check CHECK ((amount <> 0)),
  constraint entry_unit_check CHECK ((unit = ANY (ARRAY['point'::text, 'minute'::text, 'fen'::text])))
);
alter table entry enable row level security;
alter table entry force row level security;
create policy own_community on entry using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on entry to linli_app;

create table frozen_board (
  community_id uuid not null,
  month date not null,
  people integer not null,
  deeds bigint not null,
  points bigint not null,
  frozen_at timestamp with time zone not null,
  record_id uuid not null,
  constraint frozen_board_pkey PRIMARY KEY (community_id, month),
  constraint frozen_board_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint frozen_board_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);
alter table frozen_board enable row level security;
alter table frozen_board force row level security;
create policy own_community on frozen_board using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on frozen_board to linli_app;

create table frozen_board_line (
  community_id uuid not null,
  month date not null,
  place integer not null,
  resident_id uuid not null,
  points bigint not null,
  deeds bigint not null,
  seal text not null,
  nickname text,
  main_deed jsonb,
  salt bytea,
  constraint frozen_board_line_pkey PRIMARY KEY (community_id, month, place),
  constraint frozen_board_line_community_id_month_fkey FOREIGN KEY (community_id, month) REFERENCES frozen_board(community_id, month),
  constraint frozen_board_line_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint frozen_board_line_check CHECK ((((nickname IS NULL) = (main_deed IS NULL)) AND ((nickname IS NULL) = (salt IS NULL)))),
  constraint frozen_board_line_place_check CHECK ((place > 0)),
  constraint frozen_board_line_salt_check CHECK ((octet_length(salt) = 32))
);
CREATE INDEX frozen_board_line_by_resident ON frozen_board_line USING btree (community_id, resident_id);
alter table frozen_board_line enable row level security;
alter table frozen_board_line force row level security;
create policy own_community on frozen_board_line using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on frozen_board_line to linli_app;

create table frozen_roster (
  community_id uuid not null,
  session_id uuid not null,
  resident_id uuid not null,
  signed_up_at timestamp with time zone not null,
  risk_text_agreed text,
  frozen_at timestamp with time zone not null,
  constraint frozen_roster_pkey PRIMARY KEY (community_id, session_id, resident_id),
  constraint frozen_roster_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint frozen_roster_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint frozen_roster_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES session(community_id, id)
);
alter table frozen_roster enable row level security;
alter table frozen_roster force row level security;
create policy own_community on frozen_roster using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on frozen_roster to linli_app;

create table guardian_consent (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  guardian_resident_id uuid,
  guardian_name text not null,
  relation text not null,
  scope text not null,
  activity_id uuid,
  category text,
  text_version text not null,
  way text not null,
  given_at timestamp with time zone not null,
  valid_until date not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  constraint guardian_consent_pkey PRIMARY KEY (community_id, id),
  constraint guardian_consent_community_id_activity_id_fkey FOREIGN KEY (community_id, activity_id) REFERENCES activity(community_id, id),
  constraint guardian_consent_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint guardian_consent_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint guardian_consent_category_check CHECK ((category ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
  constraint guardian_consent_check CHECK (((scope = 'activity'::text) = (activity_id IS NOT NULL))),
  constraint guardian_consent_check1 CHECK (((scope = 'category'::text) = (category IS NOT NULL))),
  constraint guardian_consent_check2 CHECK (((way = 'app'::text) = (recorded_by IS NULL))),
  constraint guardian_consent_relation_check CHECK ((relation = ANY (ARRAY['parent'::text, 'grandparent'::text, 'guardian'::text]))),
  constraint guardian_consent_scope_check CHECK ((scope = ANY (ARRAY['activity'::text, 'category'::text, 'year'::text]))),
  constraint guardian_consent_way_check CHECK ((way = ANY (ARRAY['app'::text, 'paper'::text, 'on_the_spot'::text])))
);
CREATE INDEX guardian_consent_by_guardian ON guardian_consent USING btree (community_id, guardian_resident_id);
CREATE INDEX guardian_consent_by_resident ON guardian_consent USING btree (community_id, resident_id);
alter table guardian_consent enable row level security;
alter table guardian_consent force row level security;
create policy own_community on guardian_consent using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on guardian_consent to linli_app;

create table household (
  community_id uuid not null,
  id uuid not null,
  building_id uuid,
  room text,
  created_at timestamp with time zone not null,
  constraint household_pkey PRIMARY KEY (community_id, id),
  constraint household_community_id_building_id_fkey FOREIGN KEY (community_id, building_id) REFERENCES building(community_id, id),
  constraint household_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table household enable row level security;
alter table household force row level security;
create policy own_community on household using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on household to linli_app;

create table incident (
  community_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  resident_id uuid,
  person_name text not null,
  happened_at timestamp with time zone not null,
  place text not null,
  what text not null,
  help text not null,
  witnesses text not null,
  told jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint incident_pkey PRIMARY KEY (community_id, id),
  constraint incident_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint incident_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint incident_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES session(community_id, id)
);
alter table incident enable row level security;
alter table incident force row level security;
create policy own_community on incident using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on incident to linli_app;

create table incident_note (
  community_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  words text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint incident_note_pkey PRIMARY KEY (community_id, id),
  constraint incident_note_community_id_incident_id_fkey FOREIGN KEY (community_id, incident_id) REFERENCES incident(community_id, id)
);
alter table incident_note enable row level security;
alter table incident_note force row level security;
create policy own_community on incident_note using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on incident_note to linli_app;

create table inspection_grade (
  community_id uuid not null,
  scheme_key text not null,
  day date not null,
  account_id uuid not null,
  resident_id uuid not null,
  scheme_name jsonb not null,
  grade text not null,
  grade_name jsonb not null,
  inspector_person_id uuid not null,
  home_id uuid not null,
  inspector_home_id uuid not null,
  graded_at timestamp with time zone not null,
  bulk_award_id uuid,
  row_number integer,
  constraint inspection_grade_pkey PRIMARY KEY (community_id, scheme_key, day, account_id),
  constraint inspection_grade_community_id_bulk_award_id_row_number_fkey FOREIGN KEY (community_id, bulk_award_id, row_number) REFERENCES bulk_award_row(community_id, bulk_award_id, row_number),
  constraint inspection_grade_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint inspection_grade_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint inspection_grade_check CHECK (((bulk_award_id IS NULL) = (row_number IS NULL))),
  constraint inspection_grade_not_own CHECK ((inspector_home_id <> home_id))
);
CREATE INDEX inspection_grade_by_account ON inspection_grade USING btree (community_id, account_id, day DESC);
alter table inspection_grade enable row level security;
alter table inspection_grade force row level security;
create policy own_community on inspection_grade using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on inspection_grade to linli_app;

create table insurance_policy (
  community_id uuid not null,
  id uuid not null,
  insurer text not null,
  number text not null,
  from_on date not null,
  until_on date not null,
  categories text[] not null,
  min_age integer,
  max_age integer,
  claims_phone text not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint insurance_policy_pkey PRIMARY KEY (community_id, id),
  constraint insurance_policy_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint insurance_policy_check CHECK ((until_on >= from_on)),
  constraint insurance_policy_max_age_check CHECK ((max_age >= 0)),
  constraint insurance_policy_min_age_check CHECK ((min_age >= 0))
);
alter table insurance_policy enable row level security;
alter table insurance_policy force row level security;
create policy own_community on insurance_policy using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on insurance_policy to linli_app;

create table issuer_month (
  community_id uuid not null,
  month date not null,
  person_id uuid not null,
  awards integer not null,
  points bigint not null,
  residents integer not null,
  top_five_points bigint not null,
  undone integer not null,
  denied integer not null,
  counted_at timestamp with time zone not null,
  constraint issuer_month_pkey PRIMARY KEY (community_id, month, person_id),
  constraint issuer_month_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table issuer_month enable row level security;
alter table issuer_month force row level security;
create policy own_community on issuer_month using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on issuer_month to linli_app;

create table late_entry (
  community_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  resident_id uuid not null,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  reason text not null,
  evidence text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  settled_by uuid,
  settled_at timestamp with time zone,
  refuse_reason text,
  attendance_id uuid,
  points integer not null default 0,
  minutes integer not null default 0,
  constraint late_entry_pkey PRIMARY KEY (community_id, id),
  constraint late_entry_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint late_entry_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint late_entry_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES session(community_id, id),
  constraint late_entry_check CHECK ((settled_by <> made_by)),
  constraint late_entry_check1 CHECK ((ended_at > began_at)),
  constraint late_entry_check2 CHECK (((state = 'waiting'::text) = (settled_by IS NULL))),
  constraint late_entry_check3 CHECK (((state = 'confirmed'::text) = (attendance_id IS NOT NULL))),
  constraint late_entry_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'refused'::text])))
);
CREATE UNIQUE INDEX late_entry_waiting ON late_entry USING btree (community_id, session_id, resident_id) WHERE (state = 'waiting'::text);
alter table late_entry enable row level security;
alter table late_entry force row level security;
create policy own_community on late_entry using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on late_entry to linli_app;

create table limit_use (
  community_id uuid not null,
  account_id uuid not null,
  limit_key text not null,
  period_start date not null,
  used bigint not null,
  constraint limit_use_pkey PRIMARY KEY (community_id, account_id, limit_key, period_start),
  constraint limit_use_used_check CHECK ((used >= 0))
);
alter table limit_use enable row level security;
alter table limit_use force row level security;
create policy own_community on limit_use using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on limit_use to linli_app;

create table log_anchor (
  chain_id bigint not null,
  contract text not null,
  size bigint not null,
  block bigint not null,
  transaction text not null,
  anchored_at timestamp with time zone not null,
  constraint log_anchor_pkey PRIMARY KEY (chain_id, contract, size),
  constraint log_anchor_block_check CHECK ((block > 0)),
  constraint log_anchor_chain_id_check CHECK ((chain_id > 0)),
  constraint log_anchor_contract_check CHECK ((contract ~ '^0x[0-9a-f]{40}$'::text)),
  constraint log_anchor_size_check CHECK ((size > 0)),
  constraint log_anchor_transaction_check CHECK ((transaction ~ '^0x[0-9a-f]{64}$'::text))
);
CREATE INDEX log_anchor_block ON log_anchor USING btree (chain_id, contract, block);
grant insert, select on log_anchor to linli_app;

create table log_check (
  checked_at timestamp with time zone not null,
  entries bigint not null,
  found integer not null,
  findings jsonb not null,
  constraint log_check_pkey PRIMARY KEY (checked_at),
  constraint log_check_entries_check CHECK ((entries >= 0)),
  constraint log_check_findings_check CHECK ((jsonb_typeof(findings) = 'array'::text)),
  constraint log_check_found_check CHECK ((found >= 0))
);
grant insert, select on log_check to linli_app;

create table log_checkpoint (
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at timestamp with time zone not null,
  constraint log_checkpoint_pkey PRIMARY KEY (size),
  constraint log_checkpoint_root_check CHECK ((octet_length(root) = 32)),
  constraint log_checkpoint_size_check CHECK ((size >= 0))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON log_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on log_checkpoint to linli_app;

create table log_cosignature (
  size bigint not null,
  witness text not null,
  line text not null,
  signed_at timestamp with time zone not null,
  constraint log_cosignature_pkey PRIMARY KEY (size, witness),
  constraint log_cosignature_size_fkey FOREIGN KEY (size) REFERENCES log_checkpoint(size),
  constraint log_cosignature_witness_fkey FOREIGN KEY (witness) REFERENCES log_witness(name)
);
grant insert, select on log_cosignature to linli_app;

create table log_erasure (
  community_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  reason text not null,
  requested_by uuid not null,
  requested_at timestamp with time zone not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  leaves integer,
  constraint log_erasure_pkey PRIMARY KEY (community_id, id),
  constraint log_erasure_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint log_erasure_check CHECK ((approved_by <> requested_by)),
  constraint log_erasure_check1 CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
  constraint log_erasure_check2 CHECK (((approved_by IS NULL) = (leaves IS NULL))),
  constraint log_erasure_check3 CHECK (((approved_at IS NULL) OR (withdrawn_at IS NULL))),
  constraint log_erasure_reason_check CHECK ((reason = ANY (ARRAY['own_wish'::text, 'moved_away'::text, 'deceased'::text, 'ordered'::text])))
);
CREATE UNIQUE INDEX log_erasure_waiting ON log_erasure USING btree (community_id, subject_id) WHERE ((approved_at IS NULL) AND (withdrawn_at IS NULL));
alter table log_erasure enable row level security;
alter table log_erasure force row level security;
create policy own_community on log_erasure using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on log_erasure to linli_app;

create table log_identity (
  id integer not null,
  origin text not null,
  verifier_key text not null,
  created_at timestamp with time zone not null,
  constraint log_identity_pkey PRIMARY KEY (id),
  constraint log_identity_id_check CHECK ((id = 1))
);
grant insert, select on log_identity to linli_app;

create table log_leaf (
  leaf_index bigint not null,
  leaf bytea not null,
  source_id uuid,
  entered_at timestamp with time zone not null,
  constraint log_leaf_pkey PRIMARY KEY (leaf_index),
  constraint log_leaf_source_id_key UNIQUE (source_id),
  constraint log_leaf_leaf_check CHECK ((octet_length(leaf) = 34)),
  constraint log_leaf_leaf_index_check CHECK ((leaf_index >= 0))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON log_leaf FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on log_leaf to linli_app;

create table log_opening (
  leaf_index bigint not null,
  nonce bytea not null,
  payload jsonb not null,
  constraint log_opening_pkey PRIMARY KEY (leaf_index),
  constraint log_opening_leaf_index_fkey FOREIGN KEY (leaf_index) REFERENCES log_leaf(leaf_index),
  constraint log_opening_nonce_check CHECK ((octet_length(nonce) = 32))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON log_opening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on log_opening to linli_app;

create table log_outbox (
  community_id uuid not null,
  turn bigint not null,
  source_id uuid not null,
  type smallint not null,
  constraint log_outbox_pkey PRIMARY KEY (community_id, turn, source_id),
  constraint log_outbox_type_check CHECK (((type >= 1) AND (type <= 255)))
);
alter table log_outbox enable row level security;
alter table log_outbox force row level security;
create policy own_community on log_outbox using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select on log_outbox to linli_app;

create table log_record (
  community_id uuid not null,
  id uuid not null,
  type smallint not null,
  subject_id uuid,
  payload jsonb not null,
  recorded_at timestamp with time zone not null,
  constraint log_record_pkey PRIMARY KEY (community_id, id),
  constraint log_record_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint log_record_type_check CHECK (((type >= 2) AND (type <= 255)))
);
alter table log_record enable row level security;
alter table log_record force row level security;
create policy own_community on log_record using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on log_record to linli_app;

create table log_subject (
  community_id uuid not null,
  subject_id uuid not null,
  sealed_key bytea not null,
  constraint log_subject_pkey PRIMARY KEY (community_id, subject_id)
);
alter table log_subject enable row level security;
alter table log_subject force row level security;
create policy own_community on log_subject using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select on log_subject to linli_app;

create table log_tile (
  level smallint not null,
  tile_index bigint not null,
  hashes bytea not null,
  root bytea not null,
  constraint log_tile_pkey PRIMARY KEY (level, tile_index),
  constraint log_tile_hashes_check CHECK ((octet_length(hashes) = 8192)),
  constraint log_tile_level_check CHECK (((level >= 0) AND (level <= 63))),
  constraint log_tile_root_check CHECK ((octet_length(root) = 32)),
  constraint log_tile_tile_index_check CHECK ((tile_index >= 0))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON log_tile FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on log_tile to linli_app;

create table log_witness (
  name text not null,
  verifier_key text not null,
  url text,
  added_at timestamp with time zone not null,
  left_at timestamp with time zone,
  constraint log_witness_pkey PRIMARY KEY (name),
  constraint log_witness_verifier_key_key UNIQUE (verifier_key),
  constraint log_witness_name_check CHECK (((name ~ '^[A-Za-z0-9._-]{1,60}$'::text) AND (name <> ALL (ARRAY['none'::text, 'witnesses'::text]))))
);
grant insert, select, update on log_witness to linli_app;

create table lot (
  community_id uuid not null,
  account_id uuid not null,
  unit text not null,
  expires_on date not null,
  amount bigint not null,
  constraint lot_pkey PRIMARY KEY (community_id, account_id, unit, expires_on),
  constraint lot_community_id_account_id_fkey FOREIGN KEY (community_id, account_id) REFERENCES account(community_id, id),
  constraint lot_amount_check CHECK ((amount >= 0)),
  constraint lot_unit_check CHECK ((unit = ANY (ARRAY['point'::text, 'minute'::text, 'fen'::text])))
);
CREATE INDEX lot_by_expiry ON lot USING btree (community_id, expires_on);
alter table lot enable row level security;
alter table lot force row level security;
create policy own_community on lot using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on lot to linli_app;

create table member_card (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  code_hash bytea not null,
  number integer not null,
  issued_by uuid not null,
  issued_at timestamp with time zone not null,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  revoke_reason text,
  constraint member_card_pkey PRIMARY KEY (community_id, id),
  constraint member_card_community_id_code_hash_key UNIQUE (community_id, code_hash),
  constraint member_card_community_id_resident_id_number_key UNIQUE (community_id, resident_id, number),
  constraint member_card_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint member_card_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint member_card_check CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
  constraint member_card_number_check CHECK ((number > 0))
);
CREATE INDEX member_card_by_time ON member_card USING btree (community_id, issued_at DESC, id DESC);
CREATE UNIQUE INDEX member_card_living ON member_card USING btree (community_id, resident_id) WHERE (revoked_at IS NULL);
alter table member_card enable row level security;
alter table member_card force row level security;
create policy own_community on member_card using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on member_card to linli_app;

create table member_code_use (
  community_id uuid not null,
  key_id bytea not null,
  step bigint not null,
  session_id uuid not null,
  used_at timestamp with time zone not null,
  constraint member_code_use_pkey PRIMARY KEY (community_id, key_id, step)
);
alter table member_code_use enable row level security;
alter table member_code_use force row level security;
create policy own_community on member_code_use using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select on member_code_use to linli_app;

create table member_key (
  community_id uuid not null,
  key_id bytea not null,
  resident_id uuid not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint member_key_pkey PRIMARY KEY (community_id, key_id),
  constraint member_key_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint member_key_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint member_key_key_id_check CHECK ((length(key_id) = 4))
);
CREATE UNIQUE INDEX member_key_living ON member_key USING btree (community_id, resident_id) WHERE (revoked_at IS NULL);
alter table member_key enable row level security;
alter table member_key force row level security;
create policy own_community on member_key using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on member_key to linli_app;

create table member_key_directory (
  key_id bytea not null,
  community_id uuid not null,
  constraint member_key_directory_pkey PRIMARY KEY (key_id),
  constraint member_key_directory_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint member_key_directory_key_id_check CHECK ((length(key_id) = 4))
);
grant insert, select on member_key_directory to linli_app;

create table mentoring_pair (
  community_id uuid not null,
  id uuid not null,
  mentor_resident_id uuid not null,
  learner_resident_id uuid not null,
  request_id uuid not null,
  began_on date not null,
  ends_on date not null,
  ended_at timestamp with time zone,
  ended_on date,
  ended_by text,
  ended_by_person uuid,
  end_reason text,
  created_at timestamp with time zone not null,
  constraint mentoring_pair_pkey PRIMARY KEY (community_id, id),
  constraint mentoring_pair_community_id_request_id_key UNIQUE (community_id, request_id),
  constraint mentoring_pair_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint mentoring_pair_community_id_learner_resident_id_fkey FOREIGN KEY (community_id, learner_resident_id) REFERENCES resident(community_id, id),
  constraint mentoring_pair_community_id_mentor_resident_id_fkey FOREIGN KEY (community_id, mentor_resident_id) REFERENCES resident(community_id, id),
  constraint mentoring_pair_community_id_request_id_fkey FOREIGN KEY (community_id, request_id) REFERENCES mentoring_request(community_id, id),
  constraint mentoring_pair_check CHECK ((mentor_resident_id <> learner_resident_id)),
  constraint mentoring_pair_check1 CHECK ((ends_on > began_on)),
  constraint mentoring_pair_check2 CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (ended_on IS NULL)))),
  constraint mentoring_pair_ended_by_check CHECK ((ended_by = ANY (ARRAY['mentor'::text, 'learner'::text, 'committee'::text, 'program'::text])))
);
CREATE INDEX mentoring_pair_by_learner ON mentoring_pair USING btree (community_id, learner_resident_id);
CREATE INDEX mentoring_pair_by_mentor ON mentoring_pair USING btree (community_id, mentor_resident_id);
CREATE UNIQUE INDEX mentoring_pair_of_learner ON mentoring_pair USING btree (community_id, learner_resident_id) WHERE (ended_at IS NULL);
alter table mentoring_pair enable row level security;
alter table mentoring_pair force row level security;
create policy own_community on mentoring_pair using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on mentoring_pair to linli_app;

create table mentoring_request (
  community_id uuid not null,
  id uuid not null,
  mentor_resident_id uuid not null,
  learner_resident_id uuid not null,
  asked_by text not null,
  asked_by_person uuid not null,
  asked_at timestamp with time zone not null,
  mentor_agreed_at timestamp with time zone,
  learner_agreed_at timestamp with time zone,
  consent_recorded_by uuid,
  consent_note text,
  outcome text,
  closed_at timestamp with time zone,
  constraint mentoring_request_pkey PRIMARY KEY (community_id, id),
  constraint mentoring_request_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint mentoring_request_community_id_learner_resident_id_fkey FOREIGN KEY (community_id, learner_resident_id) REFERENCES resident(community_id, id),
  constraint mentoring_request_community_id_mentor_resident_id_fkey FOREIGN KEY (community_id, mentor_resident_id) REFERENCES resident(community_id, id),
  constraint mentoring_request_asked_by_check CHECK ((asked_by = ANY (ARRAY['mentor'::text, 'learner'::text, 'committee'::text]))),
  constraint mentoring_request_check CHECK ((mentor_resident_id <> learner_resident_id)),
  constraint mentoring_request_check1 CHECK (((outcome IS NULL) = (closed_at IS NULL))),
  constraint mentoring_request_check2 CHECK (((outcome IS DISTINCT FROM 'agreed'::text) OR ((mentor_agreed_at IS NOT NULL) AND (learner_agreed_at IS NOT NULL)))),
  constraint mentoring_request_check3 CHECK (((consent_recorded_by IS NULL) = (consent_note IS NULL))),
  constraint mentoring_request_outcome_check CHECK ((outcome = ANY (ARRAY['agreed'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX mentoring_request_by_learner ON mentoring_request USING btree (community_id, learner_resident_id, asked_at DESC);
CREATE INDEX mentoring_request_by_mentor ON mentoring_request USING btree (community_id, mentor_resident_id, asked_at DESC);
CREATE UNIQUE INDEX mentoring_request_open ON mentoring_request USING btree (community_id, mentor_resident_id, learner_resident_id) WHERE (outcome IS NULL);
alter table mentoring_request enable row level security;
alter table mentoring_request force row level security;
create policy own_community on mentoring_request using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on mentoring_request to linli_app;

create table mentoring_try (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  tried_at timestamp with time zone not null,
  constraint mentoring_try_pkey PRIMARY KEY (community_id, id),
  constraint mentoring_try_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
CREATE INDEX mentoring_try_by_resident ON mentoring_try USING btree (community_id, resident_id, tried_at DESC);
alter table mentoring_try enable row level security;
alter table mentoring_try force row level security;
create policy own_community on mentoring_try using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select on mentoring_try to linli_app;

create table mentoring_wish (
  community_id uuid not null,
  resident_id uuid not null,
  wished_at timestamp with time zone not null,
  constraint mentoring_wish_pkey PRIMARY KEY (community_id, resident_id),
  constraint mentoring_wish_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint mentoring_wish_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id)
);
alter table mentoring_wish enable row level security;
alter table mentoring_wish force row level security;
create policy own_community on mentoring_wish using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select on mentoring_wish to linli_app;

create table migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table notification (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  kind text not null,
  notification_key text not null,
  title jsonb not null,
  body jsonb not null,
  link text,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  telling_id uuid,
  constraint notification_pkey PRIMARY KEY (community_id, id),
  constraint notification_community_id_resident_id_notification_key_key UNIQUE (community_id, resident_id, notification_key),
  constraint notification_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint notification_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint notification_community_id_telling_id_fkey FOREIGN KEY (community_id, telling_id) REFERENCES telling(community_id, id)
);
CREATE INDEX notification_by_resident ON notification USING btree (community_id, resident_id, created_at DESC, id DESC);
CREATE INDEX notification_untold ON notification USING btree (community_id, resident_id, created_at) WHERE ((read_at IS NULL) AND (telling_id IS NULL));
alter table notification enable row level security;
alter table notification force row level security;
create policy own_community on notification using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on notification to linli_app;

create table participation_answer (
  community_id uuid not null,
  transfer_id uuid not null,
  resident_id uuid not null,
  took_part boolean not null,
  answered_at timestamp with time zone not null,
  constraint participation_answer_pkey PRIMARY KEY (community_id, transfer_id),
  constraint participation_answer_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint participation_answer_community_id_transfer_id_fkey FOREIGN KEY (community_id, transfer_id) REFERENCES transfer(community_id, id)
);
CREATE INDEX participation_answer_by_time ON participation_answer USING btree (community_id, answered_at);
alter table participation_answer enable row level security;
alter table participation_answer force row level security;
create policy own_community on participation_answer using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on participation_answer to linli_app;

create table passkey (
  credential_id text not null,
  person_id uuid not null,
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}'::text[],
  created_at timestamp with time zone not null,
  constraint passkey_pkey PRIMARY KEY (credential_id),
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX passkey_by_person ON passkey USING btree (person_id);
grant insert, select, update on passkey to linli_app;

create table person (
  id uuid not null,
  sign_in_id uuid,
  name text not null,
  created_at timestamp with time zone not null,
  signed_in_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_sign_in_id_fkey FOREIGN KEY (sign_in_id) REFERENCES sign_in(id)
);
CREATE INDEX person_by_sign_in ON person USING btree (sign_in_id);
grant insert, select, update on person to linli_app;

create table person_community (
  person_id uuid not null,
  community_id uuid not null,
  constraint person_community_pkey PRIMARY KEY (person_id, community_id),
  constraint person_community_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint person_community_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
grant insert, select on person_community to linli_app;

create table phone_lookup (
  community_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  found_count integer not null,
  at timestamp with time zone not null,
  found_by text not null default 'phone'::text,
  constraint phone_lookup_pkey PRIMARY KEY (community_id, id),
  constraint phone_lookup_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint phone_lookup_found_by_check CHECK ((found_by = ANY (ARRAY['phone'::text, 'name'::text, 'proxy'::text])))
);
CREATE INDEX phone_lookup_by_person ON phone_lookup USING btree (community_id, person_id, at DESC);
alter table phone_lookup enable row level security;
alter table phone_lookup force row level security;
create policy own_community on phone_lookup using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on phone_lookup to linli_app;

create table plot (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  rule_key text not null,
  place text not null,
  place_key text not null,
  since date not null,
  claim_id uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason text,
  constraint plot_pkey PRIMARY KEY (community_id, id),
  constraint plot_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint plot_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint plot_check CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint plot_place_key_check CHECK ((place_key <> ''::text))
);
CREATE INDEX plot_by_resident ON plot USING btree (community_id, resident_id, since DESC);
CREATE UNIQUE INDEX plot_living ON plot USING btree (community_id, place_key) WHERE (ended_at IS NULL);
alter table plot enable row level security;
alter table plot force row level security;
create policy own_community on plot using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on plot to linli_app;

create table poll (
  community_id uuid not null,
  id uuid not null,
  title text not null,
  description text not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  min_age integer,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  announced_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by uuid,
  close_reason text,
  counted_at timestamp with time zone,
  shown boolean,
  constraint poll_pkey PRIMARY KEY (community_id, id),
  constraint poll_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint poll_check CHECK ((closes_at > opens_at)),
  constraint poll_check1 CHECK ((((closed_at IS NULL) = (closed_by IS NULL)) AND ((closed_at IS NULL) = (close_reason IS NULL)))),
  constraint poll_check2 CHECK (((counted_at IS NULL) = (shown IS NULL))),
  constraint poll_min_age_check CHECK (((min_age >= 1) AND (min_age <= 120)))
);
CREATE INDEX poll_by_opening ON poll USING btree (community_id, opens_at DESC, id DESC);
CREATE INDEX poll_to_do ON poll USING btree (community_id, closes_at) WHERE (counted_at IS NULL);
alter table poll enable row level security;
alter table poll force row level security;
create policy own_community on poll using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on poll to linli_app;

create table poll_question (
  community_id uuid not null,
  poll_id uuid not null,
  number integer not null,
  kind text not null,
  text text not null,
  options jsonb not null,
  choices_max integer,
  required boolean not null,
  result jsonb,
  constraint poll_question_pkey PRIMARY KEY (community_id, poll_id, number),
  constraint poll_question_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint poll_question_community_id_poll_id_fkey FOREIGN KEY (community_id, poll_id) REFERENCES poll(community_id, id),
  constraint poll_question_choices_max_check CHECK ((choices_max > 0)),
  constraint poll_question_kind_check CHECK ((kind = ANY (ARRAY['single'::text, 'multiple'::text, 'text'::text]))),
  constraint poll_question_number_check CHECK (((number >= 1) AND (number <= 20)))
);
alter table poll_question enable row level security;
alter table poll_question force row level security;
create policy own_community on poll_question using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on poll_question to linli_app;

create table proxy (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  proxy_resident_id uuid not null,
  relation text not null,
  deeds text[] not null,
  acts_a_day integer not null,
  ends_on date not null,
  asked_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  consented_at timestamp with time zone,
  consent_way text,
  recorded_by uuid,
  confirmed_by uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason text,
  constraint proxy_pkey PRIMARY KEY (community_id, id),
  constraint proxy_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint proxy_community_id_proxy_resident_id_fkey FOREIGN KEY (community_id, proxy_resident_id) REFERENCES resident(community_id, id),
  constraint proxy_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint proxy_acts_a_day_check CHECK (((acts_a_day >= 1) AND (acts_a_day <= 20))),
  constraint proxy_check CHECK ((resident_id <> proxy_resident_id)),
  constraint proxy_check1 CHECK (((consent_way IS DISTINCT FROM 'paper'::text) OR (consented_at IS NULL) OR ((recorded_by IS NOT NULL) AND (confirmed_by IS NOT NULL) AND (recorded_by <> confirmed_by)))),
  constraint proxy_consent_way_check CHECK ((consent_way = ANY (ARRAY['app'::text, 'paper'::text]))),
  constraint proxy_deeds_check CHECK ((cardinality(deeds) > 0))
);
CREATE INDEX proxy_of ON proxy USING btree (community_id, proxy_resident_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX proxy_open ON proxy USING btree (community_id, resident_id, proxy_resident_id) WHERE (ended_at IS NULL);
alter table proxy enable row level security;
alter table proxy force row level security;
create policy own_community on proxy using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on proxy to linli_app;

create table proxy_act (
  community_id uuid not null,
  id uuid not null,
  proxy_id uuid not null,
  operation text not null,
  deed text not null,
  subject text not null,
  acted_at timestamp with time zone not null,
  constraint proxy_act_pkey PRIMARY KEY (community_id, id),
  constraint proxy_act_community_id_proxy_id_fkey FOREIGN KEY (community_id, proxy_id) REFERENCES proxy(community_id, id)
);
CREATE INDEX proxy_act_by_proxy ON proxy_act USING btree (community_id, proxy_id, acted_at DESC, id DESC);
alter table proxy_act enable row level security;
alter table proxy_act force row level security;
create policy own_community on proxy_act using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on proxy_act to linli_app;

create table proxy_day (
  community_id uuid not null,
  proxy_id uuid not null,
  day date not null,
  acts integer not null,
  constraint proxy_day_pkey PRIMARY KEY (community_id, proxy_id, day),
  constraint proxy_day_community_id_proxy_id_fkey FOREIGN KEY (community_id, proxy_id) REFERENCES proxy(community_id, id),
  constraint proxy_day_acts_check CHECK ((acts > 0))
);
alter table proxy_day enable row level security;
alter table proxy_day force row level security;
create policy own_community on proxy_day using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on proxy_day to linli_app;

create table recorded_attendance (
  community_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  resident_id uuid not null,
  request_id uuid not null,
  way text not null,
  offline boolean not null,
  checked_in_at timestamp with time zone not null,
  checked_in_by uuid not null,
  recorded_at timestamp with time zone not null,
  checked_out_at timestamp with time zone,
  checked_out_by uuid,
  closed_by text,
  minutes integer,
  points integer not null default 0,
  because jsonb not null default '[]'::jsonb,
  in_transfer_id uuid,
  out_transfer_id uuid,
  card_id uuid,
  facts jsonb,
  unsettled_at timestamp with time zone,
  undone_at timestamp with time zone,
  undone_by uuid,
  undo_reason text,
  constraint attendance_pkey PRIMARY KEY (community_id, id),
  constraint attendance_community_id_request_id_key UNIQUE (community_id, request_id),
  constraint attendance_community_id_card_id_fkey FOREIGN KEY (community_id, card_id) REFERENCES member_card(community_id, id),
  constraint attendance_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint attendance_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES session(community_id, id),
  constraint attendance_check CHECK (((checked_out_at IS NULL) = (closed_by IS NULL))),
  constraint attendance_closed_by_check CHECK ((closed_by = ANY (ARRAY['organizer'::text, 'auto'::text]))),
  constraint attendance_minutes_check CHECK ((minutes >= 0)),
  constraint attendance_way_check CHECK ((way = ANY (ARRAY['camera'::text, 'hand_scanner'::text, 'photo'::text, 'typed_code'::text, 'phone'::text, 'roster'::text, 'late_entry'::text]))),
  constraint recorded_attendance_check CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);
CREATE INDEX attendance_by_card ON recorded_attendance USING btree (community_id, card_id, checked_in_at) WHERE (card_id IS NOT NULL);
CREATE INDEX attendance_by_resident ON recorded_attendance USING btree (community_id, resident_id, checked_in_at DESC);
CREATE INDEX attendance_open ON recorded_attendance USING btree (community_id, session_id) WHERE (checked_out_at IS NULL);
CREATE UNIQUE INDEX recorded_attendance_once ON recorded_attendance USING btree (community_id, session_id, resident_id) WHERE (undone_at IS NULL);
CREATE INDEX recorded_attendance_unsettled ON recorded_attendance USING btree (community_id, unsettled_at) WHERE (unsettled_at IS NOT NULL);
alter table recorded_attendance enable row level security;
alter table recorded_attendance force row level security;
create policy own_community on recorded_attendance using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on recorded_attendance to linli_app;

create table redemption (
  community_id uuid not null,
  id uuid not null,
  reward_id uuid not null,
  resident_id uuid not null,
  account_id uuid not null,
  counter_id uuid not null,
  reward_title text not null,
  points bigint not null,
  code_hash bytea not null,
  limit_period_start date not null,
  state text not null default 'reserved'::text,
  reserved_at timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  closed_at timestamp with time zone,
  clerk_person_id uuid,
  transfer_id uuid not null,
  refund_transfer_id uuid,
  uses jsonb,
  constraint redemption_pkey PRIMARY KEY (community_id, id),
  constraint redemption_community_id_code_hash_key UNIQUE (community_id, code_hash),
  constraint redemption_community_id_counter_id_fkey FOREIGN KEY (community_id, counter_id) REFERENCES counter(community_id, id),
  constraint redemption_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint redemption_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint redemption_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES reward(community_id, id),
  constraint redemption_check CHECK (((state = 'reserved'::text) = (closed_at IS NULL))),
  constraint redemption_points_check CHECK ((points > 0)),
  constraint redemption_state_check CHECK ((state = ANY (ARRAY['reserved'::text, 'redeemed'::text, 'cancelled'::text, 'lapsed'::text])))
);
CREATE INDEX redemption_by_counter ON redemption USING btree (community_id, counter_id, closed_at DESC);
CREATE INDEX redemption_by_resident ON redemption USING btree (community_id, resident_id, reserved_at DESC);
CREATE INDEX redemption_by_time ON redemption USING btree (community_id, reserved_at DESC, id DESC);
CREATE INDEX redemption_waiting ON redemption USING btree (community_id, valid_until) WHERE (state = 'reserved'::text);
alter table redemption enable row level security;
alter table redemption force row level security;
create policy own_community on redemption using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on redemption to linli_app;

create table redemption_use (
  community_id uuid not null,
  owner_id uuid not null,
  limit_key text not null,
  period_start date not null,
  used bigint not null,
  constraint redemption_use_pkey PRIMARY KEY (community_id, owner_id, limit_key, period_start),
  constraint redemption_use_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint redemption_use_used_check CHECK ((used >= 0))
);
alter table redemption_use enable row level security;
alter table redemption_use force row level security;
create policy own_community on redemption_use using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on redemption_use to linli_app;

create table referral (
  community_id uuid not null,
  newcomer_resident_id uuid not null,
  id uuid not null,
  referrer_resident_id uuid,
  said_at timestamp with time zone not null,
  said_by_person uuid not null,
  times_said integer not null default 1,
  state text not null default 'open'::text,
  round integer not null default 0,
  referrer_award_id uuid,
  newcomer_award_id uuid,
  seen_sequence bigint,
  constraint referral_pkey PRIMARY KEY (community_id, newcomer_resident_id),
  constraint referral_community_id_id_key UNIQUE (community_id, id),
  constraint referral_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint referral_community_id_newcomer_resident_id_fkey FOREIGN KEY (community_id, newcomer_resident_id) REFERENCES resident(community_id, id),
  constraint referral_community_id_referrer_resident_id_fkey FOREIGN KEY (community_id, referrer_resident_id) REFERENCES resident(community_id, id),
  constraint referral_check CHECK ((newcomer_resident_id <> referrer_resident_id)),
  constraint referral_check1 CHECK (((state = 'open'::text) OR (referrer_resident_id IS NOT NULL))),
  constraint referral_check2 CHECK (((state <> 'open'::text) OR ((referrer_award_id IS NULL) AND (newcomer_award_id IS NULL)))),
  constraint referral_round_check CHECK ((round >= 0)),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['open'::text, 'awarded'::text, 'taking_back'::text]))),
  constraint referral_times_said_check CHECK (((times_said >= 1) AND (times_said <= 3)))
);
CREATE INDEX referral_by_referrer ON referral USING btree (community_id, referrer_resident_id);
alter table referral enable row level security;
alter table referral force row level security;
create policy own_community on referral using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on referral to linli_app;

create table request (
  community_id uuid not null,
  request_id uuid not null,
  operation text not null,
  person_id uuid,
  body_hash bytea not null,
  status integer,
  response bytea,
  recorded_at timestamp with time zone not null,
  constraint request_pkey PRIMARY KEY (community_id, request_id),
  constraint request_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table request enable row level security;
alter table request force row level security;
create policy own_community on request using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant delete, insert, select, update on request to linli_app;

create table resident (
  community_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  household_id uuid,
  building_id uuid,
  room text,
  name text not null,
  nickname text,
  birth_date date,
  phone_lookup bytea,
  phone_cipher bytea,
  phone_last4 text,
  state text not null default 'active'::text,
  board_consent_version text,
  board_consent_at timestamp with time zone,
  language text not null default 'zh'::text,
  elder_mode boolean not null default false,
  registered_at timestamp with time zone not null,
  registered_by uuid,
  left_at timestamp with time zone,
  constraint resident_pkey PRIMARY KEY (community_id, id),
  constraint resident_community_id_person_id_key UNIQUE (community_id, person_id),
  constraint resident_community_id_building_id_fkey FOREIGN KEY (community_id, building_id) REFERENCES building(community_id, id),
  constraint resident_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint resident_community_id_household_id_fkey FOREIGN KEY (community_id, household_id) REFERENCES household(community_id, id),
  constraint resident_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint resident_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint resident_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 25))),
  constraint resident_nickname_check CHECK (((char_length(nickname) >= 1) AND (char_length(nickname) <= 20))),
  constraint resident_state_check CHECK ((state = ANY (ARRAY['active'::text, 'left'::text])))
);
CREATE INDEX resident_by_building ON resident USING btree (community_id, building_id);
CREATE INDEX resident_by_household ON resident USING btree (community_id, household_id);
CREATE INDEX resident_by_name ON resident USING btree (community_id, name, id);
CREATE INDEX resident_by_phone ON resident USING btree (community_id, phone_lookup);
alter table resident enable row level security;
alter table resident force row level security;
create policy own_community on resident using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on resident to linli_app;

create table resident_import (
  community_id uuid not null,
  id uuid not null,
  file_name text not null,
  rows_cipher bytea not null,
  new_count integer not null,
  error_count integer not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  constraint resident_import_pkey PRIMARY KEY (community_id, id),
  constraint resident_import_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table resident_import enable row level security;
alter table resident_import force row level security;
create policy own_community on resident_import using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on resident_import to linli_app;

create table resident_paper (
  community_id uuid not null,
  resident_id uuid not null,
  sex text,
  volunteer_no text,
  paper_kind text,
  paper_cipher bytea,
  paper_hint text,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  constraint resident_paper_pkey PRIMARY KEY (community_id, resident_id),
  constraint resident_paper_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint resident_paper_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint resident_paper_check CHECK (((paper_kind IS NULL) = (paper_cipher IS NULL))),
  constraint resident_paper_paper_kind_check CHECK ((paper_kind = ANY (ARRAY['id_card'::text, 'residence_permit'::text, 'passport'::text, 'other'::text]))),
  constraint resident_paper_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
);
alter table resident_paper enable row level security;
alter table resident_paper force row level security;
create policy own_community on resident_paper using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on resident_paper to linli_app;

create table review_item (
  community_id uuid not null,
  id uuid not null,
  kind text not null,
  item_key text not null,
  person_id uuid not null,
  session_id uuid,
  resident_id uuid,
  transfer_id uuid,
  details jsonb not null,
  found_at timestamp with time zone not null,
  outcome text,
  closed_by uuid,
  closed_at timestamp with time zone,
  constraint review_item_pkey PRIMARY KEY (community_id, id),
  constraint review_item_community_id_item_key_key UNIQUE (community_id, item_key),
  constraint review_item_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint review_item_check CHECK ((closed_by <> person_id)),
  constraint review_item_check1 CHECK ((((outcome IS NULL) = (closed_by IS NULL)) AND ((outcome IS NULL) = (closed_at IS NULL)))),
  constraint review_item_kind_check CHECK ((kind = ANY (ARRAY['denied'::text, 'early_award'::text, 'scan_burst'::text, 'overlap'::text, 'repeated_few'::text, 'odd_hours'::text]))),
  constraint review_item_outcome_check CHECK ((outcome = ANY (ARRAY['in_order'::text, 'corrected'::text, 'passed_on'::text])))
);
CREATE INDEX review_item_by_time ON review_item USING btree (community_id, found_at DESC, id DESC);
CREATE INDEX review_item_open ON review_item USING btree (community_id, found_at) WHERE (outcome IS NULL);
alter table review_item enable row level security;
alter table review_item force row level security;
create policy own_community on review_item using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on review_item to linli_app;

create table review_note (
  community_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  words text not null,
  at timestamp with time zone not null,
  constraint review_note_pkey PRIMARY KEY (community_id, id),
  constraint review_note_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES review_item(community_id, id),
  constraint review_note_words_check CHECK ((words <> ''::text))
);
CREATE INDEX review_note_by_item ON review_note USING btree (community_id, item_id, at);
alter table review_note enable row level security;
alter table review_note force row level security;
create policy own_community on review_note using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on review_note to linli_app;

create table reward (
  community_id uuid not null,
  id uuid not null,
  title text not null,
  description text not null,
  kind text not null,
  picture text not null,
  price_points bigint not null,
  stock integer not null,
  per_person_limit integer,
  limit_period text not null,
  code_valid_days integer not null,
  counter_id uuid not null,
  state text not null default 'offered'::text,
  created_at timestamp with time zone not null,
  terms_key text,
  constraint reward_pkey PRIMARY KEY (community_id, id),
  constraint reward_community_id_counter_id_fkey FOREIGN KEY (community_id, counter_id) REFERENCES counter(community_id, id),
  constraint reward_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint reward_code_valid_days_check CHECK ((code_valid_days > 0)),
  constraint reward_kind_check CHECK ((kind = ANY (ARRAY['goods'::text, 'service'::text, 'honour'::text, 'privilege'::text]))),
  constraint reward_limit_period_check CHECK ((limit_period = ANY (ARRAY['month'::text, 'year'::text, 'life'::text]))),
  constraint reward_per_person_limit_check CHECK ((per_person_limit > 0)),
  constraint reward_price_points_check CHECK ((price_points > 0)),
  constraint reward_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'hidden'::text]))),
  constraint reward_stock_check CHECK ((stock >= 0))
);
alter table reward enable row level security;
alter table reward force row level security;
create policy own_community on reward using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on reward to linli_app;

create table reward_use (
  community_id uuid not null,
  reward_id uuid not null,
  resident_id uuid not null,
  period_start date not null,
  taken integer not null,
  constraint reward_use_pkey PRIMARY KEY (community_id, reward_id, resident_id, period_start),
  constraint reward_use_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint reward_use_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES reward(community_id, id),
  constraint reward_use_taken_check CHECK ((taken >= 0))
);
alter table reward_use enable row level security;
alter table reward_use force row level security;
create policy own_community on reward_use using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on reward_use to linli_app;

create table role_grant (
  community_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  seat text,
  counter_id uuid,
  granted_by uuid,
  granted_at timestamp with time zone not null,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  revoke_reason text,
  constraint role_grant_pkey PRIMARY KEY (community_id, id),
  constraint role_grant_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint role_grant_role_check CHECK ((role = ANY (ARRAY['organizer'::text, 'counter_clerk'::text, 'representative'::text, 'committee'::text, 'treasurer'::text, 'auditor'::text, 'operator'::text]))),
  constraint role_grant_seat_check CHECK ((seat = ANY (ARRAY['neighbourhood_committee'::text, 'representative'::text, 'property'::text])))
);
CREATE UNIQUE INDEX role_grant_living ON role_grant USING btree (community_id, person_id, role, COALESCE(counter_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (revoked_at IS NULL);
alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy own_community on role_grant using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on role_grant to linli_app;

create table rulebook (
  community_id uuid not null,
  version integer not null,
  document jsonb not null,
  published_at timestamp with time zone not null,
  in_force_from timestamp with time zone not null,
  way text not null default 'founded'::text,
  published_by uuid,
  seconded_by uuid,
  constraint rulebook_pkey PRIMARY KEY (community_id, version),
  constraint rulebook_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint rulebook_by_two CHECK (((way <> 'adopted'::text) OR ((published_by IS NOT NULL) AND (seconded_by IS NOT NULL) AND (published_by <> seconded_by)))),
  constraint rulebook_check CHECK ((in_force_from >= published_at)),
  constraint rulebook_stopped_by CHECK (((way <> 'stopped'::text) OR (published_by IS NOT NULL))),
  constraint rulebook_version_check CHECK ((version > 0)),
  constraint rulebook_way_check CHECK ((way = ANY (ARRAY['founded'::text, 'adopted'::text, 'stopped'::text])))
);
CREATE INDEX rulebook_in_force ON rulebook USING btree (community_id, in_force_from DESC);
alter table rulebook enable row level security;
alter table rulebook force row level security;
create policy own_community on rulebook using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on rulebook to linli_app;

create table rulebook_draft (
  community_id uuid not null,
  id uuid not null,
  document jsonb not null,
  revision integer not null default 1,
  based_on integer,
  state text not null default 'open'::text,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  proposed_by uuid,
  proposed_at timestamp with time zone,
  in_force_from date,
  adoption jsonb,
  published_version integer,
  constraint rulebook_draft_pkey PRIMARY KEY (community_id, id),
  constraint rulebook_draft_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint rulebook_draft_community_id_published_version_fkey FOREIGN KEY (community_id, published_version) REFERENCES rulebook(community_id, version),
  constraint rulebook_draft_check CHECK (((state <> ALL (ARRAY['proposed'::text, 'published'::text])) OR ((proposed_by IS NOT NULL) AND (proposed_at IS NOT NULL) AND (in_force_from IS NOT NULL) AND (adoption IS NOT NULL)))),
  constraint rulebook_draft_check1 CHECK (((state = 'published'::text) = (published_version IS NOT NULL))),
  constraint rulebook_draft_revision_check CHECK ((revision > 0)),
  constraint rulebook_draft_state_check CHECK ((state = ANY (ARRAY['open'::text, 'proposed'::text, 'published'::text, 'discarded'::text])))
);
CREATE INDEX rulebook_draft_living ON rulebook_draft USING btree (community_id, changed_at DESC) WHERE (state = ANY (ARRAY['open'::text, 'proposed'::text]));
alter table rulebook_draft enable row level security;
alter table rulebook_draft force row level security;
create policy own_community on rulebook_draft using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on rulebook_draft to linli_app;

create table score (
  community_id uuid not null,
  period text not null,
  period_start date not null,
  resident_id uuid not null,
  points bigint not null,
  deeds integer not null,
  constraint score_pkey PRIMARY KEY (community_id, period, period_start, resident_id),
  constraint score_period_check CHECK ((period = ANY (ARRAY['week'::text, 'month'::text, 'year'::text, 'life'::text])))
);
alter table score enable row level security;
alter table score force row level security;
create policy own_community on score using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on score to linli_app;

create table service_correction (
  community_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  resident_id uuid not null,
  says text not null,
  asked_at timestamp with time zone not null,
  due_on date not null,
  state text not null default 'open'::text,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  new_record_id uuid,
  constraint service_correction_pkey PRIMARY KEY (community_id, id),
  constraint service_correction_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint service_correction_community_id_record_id_fkey FOREIGN KEY (community_id, record_id) REFERENCES service_record(community_id, id),
  constraint service_correction_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint service_correction_check CHECK ((((state = 'open'::text) = (answered_by IS NULL)) AND ((state = 'open'::text) = (answer IS NULL)))),
  constraint service_correction_state_check CHECK ((state = ANY (ARRAY['open'::text, 'corrected'::text, 'refused'::text])))
);
CREATE INDEX service_correction_by_due ON service_correction USING btree (community_id, due_on) WHERE (state = 'open'::text);
CREATE INDEX service_correction_by_record ON service_correction USING btree (community_id, record_id);
CREATE UNIQUE INDEX service_correction_open ON service_correction USING btree (community_id, record_id) WHERE (state = 'open'::text);
alter table service_correction enable row level security;
alter table service_correction force row level security;
create policy own_community on service_correction using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on service_correction to linli_app;

create table service_export (
  community_id uuid not null,
  id uuid not null,
  number integer not null,
  template jsonb not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint service_export_pkey PRIMARY KEY (community_id, id),
  constraint service_export_community_id_number_key UNIQUE (community_id, number),
  constraint service_export_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint service_export_number_check CHECK ((number > 0))
);
alter table service_export enable row level security;
alter table service_export force row level security;
create policy own_community on service_export using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on service_export to linli_app;

create table service_export_row (
  community_id uuid not null,
  export_id uuid not null,
  record_id uuid not null,
  state text not null default 'sent'::text,
  reject_reason text not null default ''::text,
  marked_by uuid,
  marked_at timestamp with time zone,
  constraint service_export_row_pkey PRIMARY KEY (community_id, export_id, record_id),
  constraint service_export_row_community_id_export_id_fkey FOREIGN KEY (community_id, export_id) REFERENCES service_export(community_id, id),
  constraint service_export_row_community_id_record_id_fkey FOREIGN KEY (community_id, record_id) REFERENCES service_record(community_id, id),
  constraint service_export_row_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'accepted'::text, 'rejected'::text])))
);
CREATE UNIQUE INDEX service_export_row_once ON service_export_row USING btree (community_id, record_id) WHERE (state <> 'rejected'::text);
alter table service_export_row enable row level security;
alter table service_export_row force row level security;
create policy own_community on service_export_row using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on service_export_row to linli_app;

create table service_record (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  attendance_id uuid,
  rule_key text not null,
  day date not null,
  minutes integer not null,
  content text not null,
  place text not null,
  recording_unit text not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  kind text not null,
  session_id uuid,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  leader_person_id uuid,
  due_on date,
  reverses_id uuid,
  replaces_id uuid,
  reason text not null default ''::text,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  quality text,
  evaluated_by uuid,
  evaluated_at timestamp with time zone,
  transfer_id uuid,
  constraint service_record_pkey PRIMARY KEY (community_id, id),
  constraint service_record_reversed_once UNIQUE (community_id, reverses_id),
  constraint service_record_award FOREIGN KEY (community_id, transfer_id) REFERENCES transfer(community_id, id),
  constraint service_record_community_id_attendance_id_fkey FOREIGN KEY (community_id, attendance_id) REFERENCES recorded_attendance(community_id, id),
  constraint service_record_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint service_record_community_id_replaces_id_fkey FOREIGN KEY (community_id, replaces_id) REFERENCES service_record(community_id, id),
  constraint service_record_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint service_record_community_id_reverses_id_fkey FOREIGN KEY (community_id, reverses_id) REFERENCES service_record(community_id, id),
  constraint service_record_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES session(community_id, id),
  constraint service_record_by_list CHECK (((session_id IS NOT NULL) OR (kind = 'reversal'::text) OR ((kind = 'late_entry'::text) AND (transfer_id IS NOT NULL) AND (began_at = ended_at) AND (confirmed_by IS NOT NULL) AND (confirmed_by <> recorded_by)))),
  constraint service_record_correction_replaces CHECK (((kind = 'correction'::text) = (replaces_id IS NOT NULL))),
  constraint service_record_evaluated CHECK ((((quality IS NULL) = (evaluated_by IS NULL)) AND ((quality IS NULL) = (evaluated_at IS NULL)))),
  constraint service_record_kind_known CHECK ((kind = ANY (ARRAY['attendance'::text, 'late_entry'::text, 'correction'::text, 'reversal'::text]))),
  constraint service_record_quality_check CHECK ((quality = ANY (ARRAY['excellent'::text, 'good'::text, 'fair'::text, 'poor'::text]))),
  constraint service_record_reversal_takes CHECK (
CASE
    WHEN (kind = 'reversal'::text) THEN ((minutes < 0) AND (reverses_id IS NOT NULL))
    ELSE ((minutes > 0) AND (reverses_id IS NULL))
END),
  constraint service_record_session_attended CHECK (((session_id IS NULL) = (attendance_id IS NULL))),
  constraint service_record_signed CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL)))
);
CREATE INDEX service_record_by_resident ON service_record USING btree (community_id, resident_id, day DESC);
CREATE INDEX service_record_by_session ON service_record USING btree (community_id, session_id);
CREATE UNIQUE INDEX service_record_of_attendance ON service_record USING btree (community_id, attendance_id) WHERE (kind = ANY (ARRAY['attendance'::text, 'late_entry'::text]));
CREATE UNIQUE INDEX service_record_of_award ON service_record USING btree (community_id, transfer_id) WHERE (transfer_id IS NOT NULL);
CREATE INDEX service_record_open ON service_record USING btree (community_id, due_on) WHERE ((kind <> 'reversal'::text) AND ((confirmed_at IS NULL) OR (evaluated_at IS NULL)));
alter table service_record enable row level security;
alter table service_record force row level security;
create policy own_community on service_record using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on service_record to linli_app;

create table service_setting (
  community_id uuid not null,
  terms jsonb not null,
  export_template jsonb not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  constraint service_setting_pkey PRIMARY KEY (community_id),
  constraint service_setting_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
alter table service_setting enable row level security;
alter table service_setting force row level security;
create policy own_community on service_setting using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on service_setting to linli_app;

create table session (
  community_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place text not null,
  capacity integer,
  signup_count integer not null default 0,
  state text not null default 'planned'::text,
  organizer_person_id uuid,
  cancel_reason text,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  roster_frozen_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (community_id, id),
  constraint session_community_id_activity_id_fkey FOREIGN KEY (community_id, activity_id) REFERENCES activity(community_id, id),
  constraint session_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint session_capacity_check CHECK ((capacity > 0)),
  constraint session_check CHECK ((ends_at > starts_at)),
  constraint session_check1 CHECK (((capacity IS NULL) OR (signup_count <= capacity))),
  constraint session_signup_count_check CHECK ((signup_count >= 0)),
  constraint session_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'closed'::text, 'cancelled'::text])))
);
CREATE INDEX session_by_activity ON session USING btree (community_id, activity_id, starts_at);
CREATE INDEX session_by_start ON session USING btree (community_id, starts_at);
CREATE INDEX session_open_by_end ON session USING btree (community_id, ends_at) WHERE (state = 'planned'::text);
CREATE INDEX session_roster_open ON session USING btree (community_id, starts_at) WHERE (roster_frozen_at IS NULL);
alter table session enable row level security;
alter table session force row level security;
create policy own_community on session using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on session to linli_app;

create table sign_in (
  id uuid not null,
  phone_lookup bytea not null,
  phone_cipher bytea not null,
  created_at timestamp with time zone not null,
  constraint sign_in_pkey PRIMARY KEY (id),
  constraint sign_in_phone_lookup_key UNIQUE (phone_lookup)
);
grant insert, select, update on sign_in to linli_app;

create table sign_in_code (
  id uuid not null,
  phone_lookup bytea not null,
  code_hash bytea not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries integer not null default 0,
  used_at timestamp with time zone,
  client_ip text not null,
  constraint sign_in_code_pkey PRIMARY KEY (id),
  constraint sign_in_code_tries_check CHECK (((tries >= 0) AND (tries <= 5)))
);
CREATE INDEX sign_in_code_by_ip ON sign_in_code USING btree (client_ip, sent_at DESC);
CREATE INDEX sign_in_code_by_phone ON sign_in_code USING btree (phone_lookup, sent_at DESC);
CREATE INDEX sign_in_code_by_time ON sign_in_code USING btree (sent_at);
grant delete, insert, select, update on sign_in_code to linli_app;

create table signup (
  community_id uuid not null,
  session_id uuid not null,
  resident_id uuid not null,
  signed_up_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  proxy_id uuid,
  risk_text_agreed text,
  constraint signup_pkey PRIMARY KEY (community_id, session_id, resident_id),
  constraint signup_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint signup_community_id_proxy_id_fkey FOREIGN KEY (community_id, proxy_id) REFERENCES proxy(community_id, id),
  constraint signup_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint signup_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES session(community_id, id)
);
CREATE INDEX signup_by_resident ON signup USING btree (community_id, resident_id, signed_up_at DESC);
alter table signup enable row level security;
alter table signup force row level security;
create policy own_community on signup using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on signup to linli_app;

create table staff_act (
  community_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  operation text not null,
  target jsonb not null,
  request_id uuid,
  at timestamp with time zone not null,
  constraint staff_act_pkey PRIMARY KEY (community_id, id),
  constraint staff_act_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id)
);
CREATE INDEX staff_act_by_person ON staff_act USING btree (community_id, person_id, at DESC);
alter table staff_act enable row level security;
alter table staff_act force row level security;
create policy own_community on staff_act using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on staff_act to linli_app;

create table star_event (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  scheme_key text not null,
  number integer not null,
  kind text not null,
  star integer not null,
  held integer not null,
  held_since date,
  notice_until date,
  rulebook_version integer not null,
  recorded_on date not null,
  recorded_at timestamp with time zone not null,
  constraint star_event_pkey PRIMARY KEY (community_id, id),
  constraint star_event_community_id_scheme_key_resident_id_number_key UNIQUE (community_id, scheme_key, resident_id, number),
  constraint star_event_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint star_event_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint star_event_check CHECK (((held = 0) = (held_since IS NULL))),
  constraint star_event_check1 CHECK (((kind = 'proposed'::text) = (notice_until IS NOT NULL))),
  constraint star_event_check2 CHECK (((kind <> 'granted'::text) OR (held = star))),
  constraint star_event_held_check CHECK (((held >= 0) AND (held <= 10))),
  constraint star_event_kind_check CHECK ((kind = ANY (ARRAY['proposed'::text, 'granted'::text, 'refused'::text, 'lapsed'::text, 'lost'::text, 'ended'::text]))),
  constraint star_event_number_check CHECK ((number > 0)),
  constraint star_event_star_check CHECK (((star >= 1) AND (star <= 10)))
);
CREATE INDEX star_event_proposed ON star_event USING btree (community_id, recorded_at DESC, id DESC) WHERE (kind = 'proposed'::text);
alter table star_event enable row level security;
alter table star_event force row level security;
create policy own_community on star_event using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on star_event to linli_app;

create table star_objection (
  community_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  objected_by uuid not null,
  objected_at timestamp with time zone not null,
  reason text not null,
  holds boolean,
  answer text,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint star_objection_pkey PRIMARY KEY (community_id, id),
  constraint star_objection_community_id_event_id_objected_by_key UNIQUE (community_id, event_id, objected_by),
  constraint star_objection_community_id_event_id_fkey FOREIGN KEY (community_id, event_id) REFERENCES star_event(community_id, id),
  constraint star_objection_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint star_objection_check CHECK ((((holds IS NULL) = (answer IS NULL)) AND ((holds IS NULL) = (decided_by IS NULL)) AND ((holds IS NULL) = (decided_at IS NULL)))),
  constraint star_objection_check1 CHECK ((decided_by <> objected_by)),
  constraint star_objection_reason_check CHECK ((reason <> ''::text))
);
CREATE INDEX star_objection_open ON star_objection USING btree (community_id, event_id) WHERE (holds IS NULL);
alter table star_objection enable row level security;
alter table star_objection force row level security;
create policy own_community on star_objection using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update on star_objection to linli_app;

create table supplement (
  community_id uuid not null,
  transfer_id uuid not null,
  attendance_id uuid not null,
  caused_by uuid not null,
  constraint supplement_pkey PRIMARY KEY (community_id, transfer_id),
  constraint supplement_community_id_attendance_id_fkey FOREIGN KEY (community_id, attendance_id) REFERENCES recorded_attendance(community_id, id),
  constraint supplement_community_id_caused_by_fkey FOREIGN KEY (community_id, caused_by) REFERENCES recorded_attendance(community_id, id),
  constraint supplement_community_id_transfer_id_fkey FOREIGN KEY (community_id, transfer_id) REFERENCES transfer(community_id, id)
);
CREATE INDEX supplement_by_attendance ON supplement USING btree (community_id, attendance_id);
alter table supplement enable row level security;
alter table supplement force row level security;
create policy own_community on supplement using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on supplement to linli_app;

create table telling (
  community_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  way text not null,
  answer text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint telling_pkey PRIMARY KEY (community_id, id),
  constraint telling_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id),
  constraint telling_community_id_resident_id_fkey FOREIGN KEY (community_id, resident_id) REFERENCES resident(community_id, id),
  constraint telling_answer_check CHECK ((char_length(answer) <= 200)),
  constraint telling_way_check CHECK ((way = ANY (ARRAY['phone'::text, 'door'::text, 'desk'::text])))
);
alter table telling enable row level security;
alter table telling force row level security;
create policy own_community on telling using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on telling to linli_app;

create table totp (
  person_id uuid not null,
  secret_cipher bytea,
  pending_cipher bytea,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0,
  constraint totp_pkey PRIMARY KEY (person_id),
  constraint totp_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
grant insert, select, update on totp to linli_app;

create table transfer (
  community_id uuid not null,
  id uuid not null,
  kind text not null,
  request_key text not null,
  account_id uuid not null,
  resident_id uuid,
  actor_person_id uuid,
  actor_role text,
  rulebook_version integer,
  rule_key text,
  title jsonb not null,
  reason text not null,
  because jsonb not null,
  reverses uuid,
  session_id uuid,
  redemption_id uuid,
  amount bigint not null,
  balance_after bigint not null,
  account_sequence bigint not null,
  deeds integer not null default 0,
  limits jsonb,
  occurred_at timestamp with time zone not null,
  occurred_on date not null,
  recorded_at timestamp with time zone not null,
  deed_kind text,
  deed_id uuid,
  second_person_id uuid,
  constraint transfer_pkey PRIMARY KEY (community_id, id),
  constraint transfer_community_id_account_id_account_sequence_key UNIQUE (community_id, account_id, account_sequence),
  constraint transfer_community_id_request_key_key UNIQUE (community_id, request_key),
  constraint transfer_community_id_account_id_fkey FOREIGN KEY (community_id, account_id) REFERENCES account(community_id, id),
  constraint transfer_community_id_reverses_fkey FOREIGN KEY (community_id, reverses) REFERENCES transfer(community_id, id),
  constraint transfer_amount_check CHECK ((amount <> 0)),
  constraint transfer_balance_after_check CHECK ((balance_after >= 0)),
  constraint transfer_check CHECK (((kind = ANY (ARRAY['reversal'::text, 'refund'::text])) = (reverses IS NOT NULL))),
  constraint transfer_check1 CHECK (((kind <> 'award'::text) OR ((deed_kind IS NOT NULL) AND ((deed_kind = 'unrecorded'::text) OR (deed_id IS NOT NULL))))),
  constraint transfer_check2 CHECK ((second_person_id <> actor_person_id)),
  constraint transfer_check3 CHECK (((deed_kind <> 'session'::text) OR (session_id IS NOT NULL))),
  constraint transfer_check4 CHECK (((deed_kind <> 'claim'::text) OR ((resident_id IS NOT NULL) AND (actor_person_id IS NOT NULL)))),
  constraint transfer_check5 CHECK (((deed_kind <> 'by_hand'::text) OR ((resident_id IS NOT NULL) AND (actor_person_id IS NOT NULL) AND (second_person_id IS NOT NULL)))),
  constraint transfer_kind_check CHECK ((kind = ANY (ARRAY['award'::text, 'redemption'::text, 'refund'::text, 'expiry'::text, 'reversal'::text, 'opening'::text, 'deduction'::text, 'base'::text, 'reset'::text])))
);
CREATE INDEX transfer_by_time ON transfer USING btree (community_id, recorded_at DESC, id DESC);
CREATE UNIQUE INDEX transfer_reversed_once ON transfer USING btree (community_id, reverses) WHERE (reverses IS NOT NULL);
alter table transfer enable row level security;
alter table transfer force row level security;
create policy own_community on transfer using (community_id = ( SELECT (NULLIF(current_setting('app.community_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select on transfer to linli_app;

create view attendance as
 SELECT community_id,
    id,
    session_id,
    resident_id,
    request_id,
    way,
    offline,
    checked_in_at,
    checked_in_by,
    recorded_at,
    checked_out_at,
    checked_out_by,
    closed_by,
    minutes,
    points,
    because,
    in_transfer_id,
    out_transfer_id,
    card_id,
    facts,
    unsettled_at,
    undone_at,
    undone_by,
    undo_reason
   FROM recorded_attendance
  WHERE (undone_at IS NULL);

create view listed_deed as
 SELECT line.community_id,
    line.bulk_award_id,
    line.row_number,
    line.outcome,
    line.problems,
    line.given_points,
    line.transfer_id,
    list.decision_reason,
    list.decided_at,
        CASE
            WHEN ((list.state = ANY (ARRAY['refused'::text, 'withdrawn'::text])) OR (line.outcome = ANY (ARRAY['wrong'::text, 'not_given'::text, 'reversed'::text])) OR (EXISTS ( SELECT
               FROM transfer undone
              WHERE ((undone.community_id = line.community_id) AND (undone.reverses = line.transfer_id))))) THEN 'void'::text
            WHEN (list.state = 'approved'::text) THEN 'counts'::text
            ELSE 'waiting'::text
        END AS standing
   FROM (bulk_award_row line
     JOIN bulk_award list ON (((list.community_id = line.community_id) AND (list.id = line.bulk_award_id))));

CREATE OR REPLACE FUNCTION are_bound(p_community uuid, p_resident uuid, p_other uuid, p_at timestamp with time zone, p_zone text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return exists (
    select from (values (p_resident, p_other), (p_other, p_resident)) as pair(one, acting)
    where exists (
      select from proxy
      where community_id = p_community and resident_id = pair.one
        and proxy_resident_id = pair.acting and ended_at is null
        and ends_on >= (p_at at time zone p_zone)::date));
end $function$;

CREATE OR REPLACE FUNCTION card_sessions(p_community uuid, p_card uuid, p_at timestamp with time zone, p_zone text)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select count(*) from attendance
    where community_id = p_community and card_id = p_card
      and checked_in_at > p_at - interval '2 days'
      and (checked_in_at at time zone p_zone)::date = (p_at at time zone p_zone)::date);
end $function$;

CREATE OR REPLACE FUNCTION ledger_accounts_one_by_one(p_community uuid, p_posts ledger_post[], p_passed ledger_count[])
 RETURNS uuid[]
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_hold_limits(p_community uuid, p_posts ledger_post[])
 RETURNS ledger_count[]
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_kin(p_community uuid, p_person uuid)
 RETURNS TABLE(id uuid, is_self boolean)
 LANGUAGE sql
 STABLE
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION ledger_limit_in_the_way(p_community uuid, p_post ledger_post)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select jsonb_build_object('limitKey', rule.limit_key, 'max', rule.max, 'used', held.used)
  from ledger_limits_of(p_post.account_id, p_post.limits) rule, lateral (select used from limit_use
    where community_id = p_community and account_id = rule.account_id
      and limit_key = rule.limit_key and period_start = rule.period_start offset 0) held
  where held.used + rule.add > rule.max limit 1);
end $function$;

CREATE OR REPLACE FUNCTION ledger_limits_of(p_account uuid, p_limits jsonb)
 RETURNS TABLE(account_id uuid, limit_key text, period_start date, add bigint, max bigint)
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce("accountId", substring(key from '^([0-9a-f-]{36})/')::uuid, p_account),
    case when "accountId" is null then regexp_replace(key, '^[0-9a-f-]{36}/', '') else key end,
    "periodStart", add, max
  from jsonb_to_recordset(p_limits)
    as rule("accountId" uuid, key text, "periodStart" date, add bigint, max bigint)
$function$;

CREATE OR REPLACE FUNCTION ledger_lines(p_community uuid, p_post ledger_post)
 RETURNS entry[]
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_own_award(p_community uuid, p_post ledger_post)
 RETURNS ledger_outcome
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select ledger_refusal(p_post, case when bool_or(is_self) then 'rules/self_award'
      else 'rules/household_award' end, '{}')
    from unnest(array[p_post.actor_person_id, p_post.second_person_id]) actor(id),
      ledger_kin(p_community, actor.id) kin
    where p_post.kind = 'award' and kin.id in (p_post.resident_id, p_post.account_id)
      and not exists (select from transfer
        where community_id = p_community and request_key = p_post.request_key)
    having count(*) > 0);
end $function$;

CREATE OR REPLACE FUNCTION ledger_post_earnings(p_community uuid, p_recorded_at timestamp with time zone, p_posts ledger_post[], p_without uuid[])
 RETURNS SETOF ledger_outcome
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_post_one(p_community uuid, p_recorded_at timestamp with time zone, p_post ledger_post)
 RETURNS ledger_outcome
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_raise_scores(p_community uuid, p_scores ledger_score[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_refusal(p_post ledger_post, p_code text, p_details jsonb)
 RETURNS ledger_outcome
 LANGUAGE plpgsql
AS $function$
begin
  return (p_post.ordinal, false, p_post.transfer_id, 0, 0, false, p_code,
    p_details)::ledger_outcome;
end $function$;

CREATE OR REPLACE FUNCTION ledger_score_of(p_community uuid, p_post ledger_post)
 RETURNS ledger_score[]
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_write_lines(p_community uuid, p_recorded_at timestamp with time zone, p_post ledger_post, p_lines entry[], p_amount bigint, p_limits_undone jsonb)
 RETURNS ledger_outcome
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION ledger_write_one(p_community uuid, p_recorded_at timestamp with time zone, p_post ledger_post, p_lines entry[], p_amount bigint, p_limits_undone jsonb)
 RETURNS ledger_outcome
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION list_memberships(wanted_person uuid)
 RETURNS TABLE(community_id uuid, community_name text, slug text, time_zone text, resident_id uuid, resident_name text, household_id uuid, building_name text, roles text[])
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION list_open_communities()
 RETURNS TABLE(id uuid, slug text, name text, district_name text, time_zone text, buildings jsonb)
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION log_row_hash(p_content jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select encode(sha256(convert_to(p_content::text, 'UTF8')), 'hex')
$function$;

CREATE OR REPLACE FUNCTION log_take(p_communities uuid[], p_max integer)
 RETURNS SETOF log_pending
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
 SET "TimeZone" TO 'UTC'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION log_transfer_content(p_transfer transfer)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return jsonb_strip_nulls(to_jsonb(p_transfer)) || jsonb_build_object('lines', (
    select jsonb_agg(jsonb_strip_nulls(to_jsonb(entry)) - 'community_id' - 'transfer_id'
      order by line)
    from entry
    where community_id = p_transfer.community_id and transfer_id = p_transfer.id));
end $function$;

CREATE OR REPLACE FUNCTION post_transfers(p_community uuid, p_recorded_at timestamp with time zone, p_posts jsonb)
 RETURNS SETOF ledger_outcome
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
 SET enable_material TO 'off'
 SET enable_sort TO 'off'
 SET jit TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
end $function$;

CREATE OR REPLACE PROCEDURE protect_by_community(IN protected regclass, IN rights text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  -- The setting stands in a sub-select: read once a statement, not parsed anew for each row.
  execute format(
    'create policy own_community on %s using (community_id = ('
      'select nullif(current_setting(''app.community_id'', true), '''')::uuid))',
    protected);
  execute format('grant %s on %s to linli_app', rights, protected);
end $procedure$;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name;
end $function$;
