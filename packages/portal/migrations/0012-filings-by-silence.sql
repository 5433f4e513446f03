-- Every few minutes what has been silent for some days is looked for, of all stations.
create index filing_silent on filing (last_event_at) where not closed;
