-- What somebody wants of a round. Who has no row did not choose. The sessions are ids, the dearest first; one that is no longer
-- there is passed over by who reads them.
create table wish (
    registration_id bigint      not null references registration on delete cascade,
    round_id        bigint      not null references round on delete cascade,
    association_id  bigint      not null references association,
    event_id        bigint      not null references programme on delete cascade,
    kind            text        not null,
    sessions        bigint[]    not null,
    changed_at      timestamptz not null,
    primary key (registration_id, round_id),
    constraint a_known_kind_of_wish       check (kind in ('RANKED', 'NO_PREFERENCE', 'NOT_JOINING')),
    constraint at_most_five_choices       check (cardinality(sessions) <= 5),
    constraint only_wishes_name_sessions  check ((kind = 'RANKED') = (cardinality(sessions) > 0))
);

create index wishes_by_association on wish (association_id);
create index wishes_by_event on wish (event_id);
create index wishes_by_round on wish (round_id);

-- What somebody needs of the rooms they are in. It can tell of health: erased the day after the meeting, never in the journal.
create table access_need (
    registration_id bigint  primary key references registration on delete cascade,
    association_id  bigint  not null references association,
    event_id        bigint  not null references programme on delete cascade,
    step_free       boolean not null,
    hearing_loop    boolean not null
);

create index access_needs_by_association on access_need (association_id);
create index access_needs_by_event on access_need (event_id);

-- Where somebody is in a round, and why. No session: they do not take part, or there was no room. The seats are counted with the
-- limits of the desk (seat_limit): whoever writes here, claims there.
create table placement (
    registration_id bigint      not null references registration on delete cascade,
    round_id        bigint      not null references round on delete cascade,
    association_id  bigint      not null references association,
    event_id        bigint      not null,
    session_id      bigint,
    how             text        not null,
    rank            int,
    weight          int         not null,
    missed          jsonb       not null,
    placed_at       timestamptz not null,
    primary key (registration_id, round_id),
    constraint a_place_is_in_a_session_of_its_meeting foreign key (event_id, session_id) references session (event_id, id) on delete cascade,
    constraint nowhere_is_no_session check ((session_id is null) = (how in ('NOT_JOINING', 'NOWHERE'))),
    constraint a_known_reason_to_be_somewhere check (how in ('CHOICE', 'REST', 'NO_PREFERENCE', 'SILENT', 'CONTRIBUTES', 'BY_HAND',
                                                             'CHOSEN', 'LATE', 'FREED', 'NOT_JOINING', 'NOWHERE'))
);

create index placements_by_association on placement (association_id);
create index placements_by_session on placement (event_id, session_id);
create index placements_by_round on placement (round_id);

-- Where staff put somebody before they confirm: the rest is assigned around them.
create table pin (
    registration_id bigint not null references registration on delete cascade,
    round_id        bigint not null references round on delete cascade,
    association_id  bigint not null references association,
    event_id        bigint not null,
    session_id      bigint not null,
    primary key (registration_id, round_id),
    constraint a_pin_is_in_a_session_of_its_meeting foreign key (event_id, session_id) references session (event_id, id) on delete cascade
);

create index pins_by_association on pin (association_id);
create index pins_by_session on pin (event_id, session_id);
create index pins_by_round on pin (round_id);

-- A session that staff will not hold, from the proposal until they confirm it.
create table dissolution (
    session_id      bigint primary key,
    association_id  bigint not null references association,
    event_id        bigint not null,
    constraint what_is_dissolved_is_of_its_meeting foreign key (event_id, session_id) references session (event_id, id) on delete cascade
);

create index dissolutions_by_association on dissolution (association_id);
create index dissolutions_by_session on dissolution (event_id, session_id);

-- Who was reminded to choose, so that nobody is twice.
create table choosing_reminder (
    registration_id bigint      not null references registration on delete cascade,
    round_id        bigint      not null references round on delete cascade,
    sent_at         timestamptz not null,
    primary key (registration_id, round_id)
);

create index reminders_by_round on choosing_reminder (round_id);
