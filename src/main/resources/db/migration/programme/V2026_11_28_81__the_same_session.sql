-- What a session and its repeats in other rounds have in common. Until now an equal title said so.
alter table session add column work uuid;
update session set work = md5(event_id || ':' || lower(trim(title)))::uuid where round_id is not null;
update session set work = gen_random_uuid() where work is null;
alter table session alter column work set not null, alter column work set default gen_random_uuid();
