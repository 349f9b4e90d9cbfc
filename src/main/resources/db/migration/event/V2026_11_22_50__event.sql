-- A meeting. The announcement is one document, because the public page tells it as one; beside it stand the facts by which
-- meetings are found, and what was decided. Open, full, running and over are never stored: they follow from the clock.
create table event (
    id                   bigint      generated always as identity primary key,
    association_id       bigint      not null references association,
    slug                 text        not null,
    announcement         jsonb       not null,
    title                text        not null,
    kind                 text        not null,
    mode                 text        not null,
    free                 boolean     not null,
    starts_on            date,
    starts_at            time,
    ends_on              date,
    ends_at              time,
    search               text        not null,
    fate                 text        not null default 'DRAFT',
    reason               text        not null default '',
    takes_registrations  boolean     not null default true,
    opens                timestamptz,
    closes               timestamptz,
    closed_by_hand       boolean     not null default false,
    report               text        not null default '',
    reported             boolean     not null default false,
    revision             int         not null default 0,
    sequence             int         not null default 0,
    uid                  uuid        not null default gen_random_uuid(),
    created              timestamptz not null,
    changed              timestamptz not null,
    constraint one_slug_per_association         unique (association_id, slug),
    constraint a_slug_of_an_event_reads_well    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint a_known_fate                     check (fate in ('DRAFT', 'PUBLISHED', 'CALLED_OFF', 'POSTPONED', 'REPLACED')),
    constraint an_event_does_not_end_before_it_starts
        check (ends_on >= starts_on and (ends_on > starts_on or ends_at is null or ends_at > coalesce(starts_at, '00:00'))),
    constraint hours_belong_to_a_day            check (starts_on is not null or (starts_at is null and ends_at is null and ends_on is null)),
    constraint registration_opens_before_it_closes check (opens < closes)
);

create index events_by_day on event (association_id, starts_on) where fate <> 'DRAFT';

-- What was decided about a meeting, by whom and when. Without a name, the program did it.
create table decision (
    id       bigint      generated always as identity primary key,
    event_id bigint      not null references event on delete cascade,
    kind     text        not null,
    made_at  timestamptz not null,
    made_by  text,
    reason   text        not null default ''
);

create index decisions_by_event on decision (event_id, id);

-- A dated message on top of the page.
create table event_update (
    id       bigint      generated always as identity primary key,
    event_id bigint      not null references event on delete cascade,
    told_at  timestamptz not null,
    told_by  text,
    text     text        not null,
    constraint an_update_says_something check (length(text) > 0)
);

create index updates_by_event on event_update (event_id, id);

-- How meetings hang together. The other one may be known only by its name.
create table relation (
    id       bigint generated always as identity primary key,
    event_id bigint not null references event on delete cascade,
    kind     text   not null,
    other_id bigint references event on delete set null,
    title    text   not null,
    constraint a_known_relation                   check (kind in ('REPLACES', 'FOLLOWS', 'PART_OF')),
    constraint an_event_is_not_related_to_itself  check (other_id <> event_id)
);

create index relations_by_event on relation (event_id);
create index relations_by_other on relation (other_id);

-- Pictures and documents of a meeting, served under a random token.
create table attachment (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    event_id       bigint      not null references event on delete cascade,
    token          text        not null unique,
    title          text        not null,
    media_type     text        not null,
    bytes          bytea       not null,
    width          int,
    height         int,
    in_report      boolean     not null default false,
    added_at       timestamptz not null,
    constraint an_attachment_has_a_title check (length(title) > 0)
);

create index attachments_by_event on attachment (event_id);
create index attachments_by_association on attachment (association_id);

-- The private link under which a draft can be read. One at a time; a new one ends the old.
create table preview (
    event_id   bigint      primary key references event on delete cascade,
    token_hash text        not null unique,
    made_at    timestamptz not null
);
