-- Who works for an association. Somebody who works for two has a row in each.
create table staff (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    name           text        not null,
    email          text        not null,
    role           text        not null,
    joined_at      timestamptz not null,
    left_at        timestamptz,
    constraint a_known_role check (role in ('ADMINISTRATOR', 'EDITOR', 'READER'))
);

create unique index one_staff_member_per_address on staff (association_id, lower(email)) where left_at is null;
create index staff_by_address on staff (lower(email)) where left_at is null;

-- A link in a letter that signs somebody in, once. Kept for a while after that, to say what became of it.
create table sign_in_link (
    hash        text        primary key,
    staff_id    bigint      not null references staff,
    destination text        not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);

create index sign_in_links_by_end on sign_in_link (expires_at);

-- The link that founds the first association of an installation. The newest is the only one that works.
create table begin_link (
    only_one boolean primary key default true,
    hash     text    not null,
    constraint there_is_one_begin_link check (only_one)
);

-- How much somebody asked, as the moment at which it is all forgotten again. Lost in a crash, which hurts nobody.
create unlogged table asking (
    what    text        not null,
    key     text        not null,
    over_at timestamptz not null,
    primary key (what, key)
);

create index asking_by_end on asking (over_at);
