-- Whom a meeting is for, where staff said so. Without a day of its own the rule looks at the meeting's first day; without
-- somebody to ask, people are sent to whom the page names.
create table audience (
    event_id       bigint primary key references event on delete cascade,
    association_id bigint not null references association,
    rule           jsonb  not null,
    strength       text   not null,
    reference_day  date,
    contact_name   text   not null default '',
    contact_email  text,
    constraint a_known_strength check (strength in ('INFORMATION', 'CHECKED', 'STRICT', 'INVITED_ONLY'))
);

create index audiences_by_association on audience (association_id);

-- Who at a member counts as a member: the roles an association chose. Without a row that is who leads.
create table member_roles (
    association_id bigint primary key references association,
    roles          text[] not null
);
