-- Somebody who was entered twice. Who was merged into another keeps a row, so that what points at them stays true and the
-- merging can be undone, but has no address, positions or groups any more.
alter table person
    add column merged_into bigint references person,
    add constraint nobody_is_merged_into_themselves           check (merged_into <> id),
    add constraint who_was_merged_has_no_address_of_their_own check (merged_into is null or email is null);

create index persons_by_heir on person (merged_into) where merged_into is not null;

-- Another mail address by which somebody is known. Nobody else can have it.
create table person_address (
    association_id bigint not null references association,
    person_id      bigint not null references person,
    email          text   not null
);

create unique index one_person_per_other_address on person_address (association_id, lower(email));
create index addresses_by_person on person_address (person_id);

-- What moved when two became one; wiped when it is too late to undo it.
create table person_merge (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    token          text        not null unique,
    from_id        bigint      not null references person,
    into_id        bigint      not null references person,
    merged_at      timestamptz not null,
    merged_by      text        not null,
    moved          jsonb,
    undone_at      timestamptz
);

create index merges_by_heir on person_merge (into_id);
create index merges_by_origin on person_merge (from_id);
create index merges_to_wipe on person_merge (merged_at) where moved is not null;

-- Two who look alike and are not the same, so that nobody is asked again.
create table person_told_apart (
    first_id  bigint not null references person,
    second_id bigint not null references person,
    primary key (first_id, second_id),
    constraint a_pair_is_kept_once check (first_id < second_id)
);

create index told_apart_by_second on person_told_apart (second_id);
