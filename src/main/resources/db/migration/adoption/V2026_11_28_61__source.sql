-- What somebody handed in at once: one announcement, or a pile of them. The token is its name in addresses of the office.
create table source_batch (
    id             bigint generated always as identity primary key,
    association_id bigint      not null references association,
    token          text        not null unique,
    actor_id       bigint      not null,
    actor_name     text        not null,
    sent_at        timestamptz not null
);

create index source_batches_by_association on source_batch (association_id, id);
create index source_batches_by_age on source_batch (sent_at);

-- One existing announcement on its way to a draft meeting. It may name people, so each thing is kept no longer than it is needed:
-- the file until it is read, what was read until staff save or throw it away, all of it no longer than a week.
create table announcement_source (
    id             bigint generated always as identity primary key,
    association_id bigint not null references association,
    batch_id       bigint not null references source_batch on delete cascade,
    token          text   not null unique,
    name           text   not null,
    state          text   not null default 'WAITING',
    file           bytea,
    proposal       jsonb,
    problem        text,
    event_id       bigint references event on delete set null,
    constraint a_known_state_of_a_source check (state in ('WAITING', 'READ', 'FAILED', 'SAVED')),
    constraint a_file_is_kept_until_it_is_read check ((state = 'WAITING') = (file is not null)),
    constraint what_was_read_is_kept_until_it_is_saved check ((state = 'READ') = (proposal is not null)),
    constraint who_fails_says_why check ((state = 'FAILED') = (problem is not null))
);

create index sources_by_batch on announcement_source (batch_id, id);
create index sources_to_read on announcement_source (id) where state = 'WAITING';
create index sources_by_event on announcement_source (event_id);
