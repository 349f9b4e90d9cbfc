-- Rooms and speakers are guarded by ranges of time beside a number, which a gist index knows only with this extension. It is a
-- trusted one: the owner of the database may add it.
create extension if not exists btree_gist;

-- A meeting whose programme is worked out. Until "shown_at" the page still tells the lines of the announcement. "told" is the
-- programme as participants and contributors last heard of it: what differs from it is what the next letter tells.
create table programme (
    event_id        bigint      primary key references event on delete cascade,
    association_id  bigint      not null references association,
    started_at      timestamptz not null,
    shown_at        timestamptz,
    told            jsonb,
    told_at         timestamptz,
    constraint what_was_told_was_shown check (told is null or shown_at is not null)
);

create index programmes_by_association on programme (association_id);

-- Where sessions are held. A capacity that is not known is null.
create table room (
    id              bigint  generated always as identity primary key,
    association_id  bigint  not null references association,
    event_id        bigint  not null references programme on delete cascade,
    token           text    not null unique,
    name            text    not null,
    capacity        int,
    step_free       boolean not null default false,
    hearing_loop    boolean not null default false,
    directions      text    not null default '',
    place           int     not null,
    constraint a_room_has_a_name         check (length(name) > 0),
    constraint a_room_holds_somebody     check (capacity > 0),
    constraint a_room_is_named_once      unique (event_id, name),
    constraint a_room_is_of_one_meeting  unique (event_id, id)
);

create index rooms_by_association on room (association_id);

-- Sessions at the same time of which everybody attends one. Times are local, in the zone of meetings.
create table round (
    id                bigint      generated always as identity primary key,
    association_id    bigint      not null references association,
    event_id          bigint      not null references programme on delete cascade,
    token             text        not null unique,
    name              text        not null,
    during            tsrange     not null,
    choosing          text        not null default 'OPEN',
    choose_until      timestamptz,
    per_organisation  int,
    seed              bigint,
    confirmed_at      timestamptz,
    confirmed_by      text,
    constraint a_round_has_a_name             check (length(name) > 0),
    constraint a_round_lasts_a_while          check (not isempty(during) and lower(during) is not null and upper(during) is not null),
    constraint a_known_way_of_choosing        check (choosing in ('OPEN', 'FIRST_COME', 'RANKED')),
    constraint an_organisation_may_send_one   check (per_organisation > 0),
    constraint a_round_is_of_one_meeting      unique (event_id, id)
);

create index rounds_by_association on round (association_id);

-- One part of the programme. Two that are held never share a room; the check waits for the end of the statement, so that a
-- whole day can be moved at once.
create table session (
    id              bigint      generated always as identity primary key,
    association_id  bigint      not null references association,
    event_id        bigint      not null references programme on delete cascade,
    round_id        bigint,
    room_id         bigint,
    token           text        not null unique,
    uid             uuid        not null default gen_random_uuid(),
    kind            text        not null,
    title           text        not null,
    text            text        not null default '',
    language        text        not null default 'nl',
    form            text        not null default '',
    target_group    text        not null default '',
    minimum         int,
    maximum         int,
    online_link     text        not null default '',
    sequence        int         not null default 0,
    during          tsrange     not null,
    called_off_at   timestamptz,
    constraint a_known_kind_of_session           check (kind in ('PLENARY', 'BREAK', 'DRINKS', 'BREAKOUT', 'VISIT')),
    constraint a_session_has_a_title             check (length(title) > 0),
    constraint a_session_lasts_a_while           check (not isempty(during) and lower(during) is not null and upper(during) is not null),
    constraint a_breakout_belongs_to_a_round     check (kind <> 'BREAKOUT' or round_id is not null),
    constraint only_these_are_chosen_between     check (round_id is null or kind in ('BREAKOUT', 'VISIT')),
    constraint a_session_has_room_for_one        check (maximum > 0),
    constraint a_minimum_of_a_session_can_be_reached check (minimum > 0 and (maximum is null or minimum <= maximum)),
    constraint a_session_is_of_one_meeting       unique (event_id, id),
    constraint a_session_is_in_a_round_of_its_meeting foreign key (event_id, round_id) references round (event_id, id) on delete cascade,
    constraint a_session_is_in_a_room_of_its_meeting  foreign key (event_id, room_id) references room (event_id, id),
    constraint a_room_hosts_one_session_at_a_time
        exclude using gist (room_id with =, during with &&) where (called_off_at is null) deferrable initially immediate
);

create index sessions_by_association on session (association_id);
create index sessions_by_event on session (event_id, lower(during));
create index sessions_by_round on session (round_id) where round_id is not null;

-- Who chairs, hosts or speaks. The token of the private page comes with a letter and is worked out again each time; raising
-- the generation ends the one before. What they need is read by those who arrange it and erased after the meeting.
create table contributor (
    id              bigint      generated always as identity primary key,
    association_id  bigint      not null references association,
    event_id        bigint      not null references programme on delete cascade,
    token           text        not null unique,
    token_hash      text        unique,
    generation      int         not null default 0,
    name            text        not null,
    position        text        not null default '',
    organisation    text        not null default '',
    email           text,
    biography       text        not null default '',
    needs           text        not null default '',
    asked_at        timestamptz,
    filled_at       timestamptz,
    constraint a_contributor_has_a_name           check (length(name) > 0),
    constraint only_who_has_an_address_is_asked   check (asked_at is null or email is not null),
    constraint a_contributor_is_of_one_meeting    unique (event_id, id)
);

create unique index one_contributor_per_address on contributor (event_id, lower(email));
create index contributors_by_association on contributor (association_id);

-- The words for who does not see it are never missing.
create table portrait (
    contributor_id  bigint  primary key references contributor on delete cascade,
    token           text    not null unique,
    media_type      text    not null,
    bytes           bytea   not null,
    width           int     not null,
    height          int     not null,
    alt             text    not null,
    constraint a_portrait_is_described check (length(alt) > 0)
);

create table session_contributor (
    event_id        bigint  not null,
    session_id      bigint  not null,
    contributor_id  bigint  not null,
    role            text    not null,
    place           int     not null,
    primary key (session_id, contributor_id, role),
    constraint a_known_role_in_a_session              check (role in ('CHAIR', 'HOST', 'SPEAKER')),
    constraint a_contribution_is_to_its_own_meeting   foreign key (event_id, session_id) references session (event_id, id) on delete cascade,
    constraint a_contribution_is_by_its_own_meeting   foreign key (event_id, contributor_id) references contributor (event_id, id) on delete cascade
);

create index contributions_by_contributor on session_contributor (contributor_id);

-- What belongs to a session: to read beforehand, or left by it. Either a link or a file.
create table material (
    id          bigint  generated always as identity primary key,
    session_id  bigint  not null references session on delete cascade,
    token       text    not null unique,
    moment      text    not null,
    title       text    not null,
    link        text,
    media_type  text,
    bytes       bytea,
    constraint a_known_moment_of_material      check (moment in ('BEFORE', 'AFTER')),
    constraint a_material_has_a_title          check (length(title) > 0),
    constraint a_material_is_a_link_or_a_file  check ((link is null) = (bytes is not null) and (bytes is null) = (media_type is null))
);

create index materials_by_session on material (session_id);
