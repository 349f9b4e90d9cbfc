-- A named set of persons. With a rule it holds whoever the rule holds, and has no list; without one it holds its members.
create table person_group (
    id             bigint generated always as identity primary key,
    association_id bigint not null references association,
    token          text   not null unique,
    name           text   not null,
    about          text   not null default '',
    rule           jsonb,
    constraint a_group_has_a_name check (length(name) > 0)
);

create unique index one_group_per_name on person_group (association_id, lower(name));

create table group_member (
    group_id  bigint not null references person_group,
    person_id bigint not null references person,
    primary key (group_id, person_id)
);

create index groups_by_member on group_member (person_id);
