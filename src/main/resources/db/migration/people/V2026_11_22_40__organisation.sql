-- A municipality, partnership, ministry or institute that people work for. The token is its name in addresses of the office;
-- search holds what it is found by, in small letters without accents.
create table organisation (
    id             bigint generated always as identity primary key,
    association_id bigint not null references association,
    token          text   not null unique,
    name           text   not null,
    kind           text   not null,
    cbs_code       text,
    city           text   not null default '',
    province       text   not null default '',
    mail_domain    text,
    since          date,
    until          date,
    search         text   not null,
    constraint a_known_kind_of_organisation               check (kind in ('MUNICIPALITY', 'PARTNERSHIP', 'MINISTRY', 'INSTITUTE', 'OTHER')),
    constraint an_organisation_has_a_name                 check (length(name) > 0),
    constraint a_municipality_code_has_four_digits        check (cbs_code ~ '^[0-9]{4}$'),
    constraint an_organisation_does_not_end_before_it_starts check (until >= since)
);

create unique index one_organisation_per_name on organisation (association_id, lower(name));

-- From when until when an organisation is a member, both days included. Without an end it still is.
create table membership (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    since           date   not null,
    until           date,
    constraint a_membership_does_not_end_before_it_starts check (until >= since)
);

create unique index one_membership_without_end on membership (organisation_id) where until is null;
create index memberships_by_organisation on membership (organisation_id);
