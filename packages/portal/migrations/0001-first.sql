-- Search by names that are spelt differently.
create extension if not exists pg_trgm;

-- Filings. What is asked for often stands in columns; what was filed and answered stands as it came.
create table filing (
  -- Compared byte by byte, as JavaScript compares: pages must not depend on a locale.
  reference text collate "C" primary key,
  service text not null,
  owner_id text not null,
  filed_at timestamptz not null,
  -- Unique for ever: a phone that was off for a week repeats with the same key.
  idempotency_key text not null unique,
  body_digest text not null,
  access_code_digest text not null,
  filed jsonb not null,
  response jsonb not null,
  last_seq integer not null,
  -- Computed from the log whenever it grows, in the same transaction.
  state text not null,
  station text not null,
  assigned_to text,
  closed boolean not null,
  waiting boolean not null,
  due_at timestamptz,
  last_event_at timestamptz not null
);
create index filing_owner on filing (owner_id, filed_at desc, reference desc);
create index filing_station on filing (station, filed_at desc, reference desc);
create index filing_station_due on filing (station, due_at) where due_at is not null;

-- Serial numbers of references, per unit and year, without gaps: taken in the transaction that uses them.
create table filing_serial (
  unit text not null,
  year integer not null,
  last integer not null,
  primary key (unit, year)
);

create table filing_event (
  reference text not null references filing (reference),
  seq integer not null check (seq > 0),
  event jsonb not null,
  previous_hash text not null,
  hash text not null,
  -- Of additions that somebody asked for; the first event of the request carries it.
  idempotency_key text unique,
  body_digest text,
  primary key (reference, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only';
end $$;
create trigger filing_event_append_only before update or delete on filing_event
  for each row execute function refuse_change();

-- Messages that must leave the portal, written by the transaction that made them necessary.
create table outbox (
  id text primary key,
  channel text not null,
  recipient text not null,
  template text not null,
  text text not null,
  reference text,
  created_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  attempts integer not null default 0
);
create index outbox_due on outbox (due_at) where sent_at is null;
create index outbox_sent on outbox (sent_at desc) where sent_at is not null;

create table otp_challenge (
  id text primary key,
  mobile text not null,
  code_digest text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  idempotency_key text not null unique,
  tries integer not null default 0,
  used boolean not null default false
);

create table citizen (
  id text primary key,
  mobile text not null unique,
  created_at timestamptz not null default clock_timestamp()
);

create table officer (
  id text primary key,
  name text not null,
  rank text not null,
  station text not null,
  password_hash text not null,
  demo boolean not null
);

-- Tokens are opaque; only their digests are here.
create table session (
  id text primary key,
  kind text not null check (kind in ('citizen', 'officer')),
  subject_id text not null,
  family text not null,
  access_digest text not null unique,
  access_expires_at timestamptz not null,
  refresh_digest text unique,
  refresh_expires_at timestamptz,
  exchanged_at timestamptz,
  successor text references session (id),
  ended boolean not null default false
);
create index session_family on session (family);

create table upload (
  id text primary key,
  idempotency_key text not null unique,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  state text not null check (state in ('awaiting', 'stored', 'claimed')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  stored_at timestamptz,
  derivative jsonb,
  reference text references filing (reference),
  check ((state = 'claimed') = (reference is not null))
);
create index upload_filing on upload (reference) where reference is not null;
create index upload_expiry on upload (expires_at) where reference is null;

create table budget (
  key text primary key,
  taken integer not null,
  ends_at timestamptz not null
);

-- Records that come from outside and are only searched here: FIRs, wanted persons, arrests, stations.
create table record (
  kind text not null,
  id text collate "C" not null,
  sort_key text collate "C" not null,
  facets jsonb not null,
  amounts jsonb not null,
  -- Begins with a space, so that "begins a word" can be asked of the index.
  search_text text not null,
  body jsonb not null,
  primary key (kind, id)
);
create index record_order on record (kind, sort_key desc, id);
create index record_facets on record using gin (facets jsonb_path_ops);
create index record_search on record using gin (search_text gin_trgm_ops);

create table record_version (
  kind text primary key,
  version bigint not null
);

create table issued_document (
  code text primary key,
  kind text not null,
  reference text not null,
  issued_at timestamptz not null,
  sha256 text not null
);
