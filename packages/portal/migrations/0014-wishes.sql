-- What a filer wished after they had filed: how they can be reached. Personal, so no line of the log.
alter table filing add column wishes jsonb;
