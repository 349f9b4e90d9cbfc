-- Somebody an association knows. The token is their name in addresses of the office; search holds what they are found by.
create table person (
    id             bigint generated always as identity primary key,
    association_id bigint not null references association,
    token          text   not null unique,
    name           text   not null,
    email          text,
    phone          text   not null default '',
    search         text   not null,
    constraint a_person_has_a_name check (length(name) > 0)
);

create unique index one_person_per_address on person (association_id, lower(email)) where email is not null;
create index persons_by_name on person (association_id, lower(name));

-- What somebody does, and for whom. Both days included; without an end they still do.
create table position (
    id              bigint generated always as identity primary key,
    person_id       bigint not null references person,
    organisation_id bigint not null references organisation,
    token           text   not null unique,
    role            text   not null,
    title           text   not null default '',
    since           date,
    until           date,
    constraint a_known_role_category                   check (role in ('DIRECTOR', 'MANAGER', 'POLICY_OFFICER', 'ALDERMAN', 'FINANCE', 'OTHER')),
    constraint a_position_does_not_end_before_it_starts check (until >= since)
);

create index positions_by_person on position (person_id);
create index positions_by_organisation on position (organisation_id);
