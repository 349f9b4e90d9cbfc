-- The tenant: an association of public bodies that organises meetings.
create table association (
    id      bigint      generated always as identity primary key,
    slug    text        not null unique,
    name    text        not null,
    email   text        not null,
    phone   text,
    website text,
    about   text        not null default '',
    colour  text        not null default '#154273',
    founded timestamptz not null,
    constraint a_slug_reads_well_in_an_address check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint a_colour_is_six_hex_digits      check (colour ~ '^#[0-9a-f]{6}$')
);
