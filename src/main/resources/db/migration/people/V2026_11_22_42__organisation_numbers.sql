-- What an organisation is known by elsewhere, where it sits, what its mail addresses end in, and who took over from it.
alter table organisation
    add column kvk          text,
    add column oin          text,
    add column street       text   not null default '',
    add column postcode     text   not null default '',
    add column mail_domains text[] not null default '{}',
    add column successor_id bigint references organisation,
    add constraint a_kvk_number_has_eight_digits             check (kvk ~ '^[0-9]{8}$'),
    add constraint an_oin_has_twenty_digits                  check (oin ~ '^[0-9]{20}$'),
    add constraint an_organisation_does_not_succeed_itself   check (successor_id <> id),
    add constraint only_an_organisation_that_ends_has_a_successor check (successor_id is null or until is not null);

update organisation set mail_domains = array[mail_domain] where mail_domain is not null;

alter table organisation drop column mail_domain;

create index organisations_by_successor on organisation (successor_id) where successor_id is not null;
