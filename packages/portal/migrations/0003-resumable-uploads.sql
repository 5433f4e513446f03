-- An upload arrives in parts (tus), may leave its SHA-256 unsaid, and stays refused, with its reason, once it was refused.
alter table upload alter column sha256 drop not null;
alter table upload add column received integer not null default 0;
alter table upload add column parts jsonb not null default '[]';
alter table upload add column refusal text;
update upload
   set received = bytes,
       parts = jsonb_build_array(jsonb_build_object('key', 'uploads/' || id || '/original', 'bytes', bytes)),
       derivative = derivative || jsonb_build_object('key', 'uploads/' || id || '/derivative')
 where state <> 'awaiting';
alter table upload drop constraint upload_state_check;
alter table upload add constraint upload_state_check check (state in ('awaiting', 'stored', 'claimed', 'refused'));
alter table upload add check ((state = 'refused') = (refusal is not null));
alter table upload add check (received between 0 and bytes);
