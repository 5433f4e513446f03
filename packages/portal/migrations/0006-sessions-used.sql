-- Whether anybody has shown the access token: until then, the answer that carried it may have been lost on its way.
alter table session add column used boolean not null default false;
-- Of those that are there nobody knows; as before, their grace is ten seconds.
update session set used = true;
