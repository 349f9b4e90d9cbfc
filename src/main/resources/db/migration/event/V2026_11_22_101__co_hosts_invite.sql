-- A co-host invites people of its own register. Never a guest from outside, who has none.
alter table co_host add column may_invite boolean not null default false;
