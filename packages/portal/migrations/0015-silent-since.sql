-- Since when a filing waits for its station. Of those that are here already the last event is taken, until their log grows.
alter table filing add column silent_since timestamptz;
update filing set silent_since = last_event_at;
alter table filing alter column silent_since set not null;
drop index filing_silent;
create index filing_silent on filing (silent_since) where not closed;
