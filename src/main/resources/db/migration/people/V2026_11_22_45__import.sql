-- A file with people that somebody sent, and how far it is. What the file held is in import_row: personal data, gone when it
-- is imported or after a day. The token is its name in addresses of the office; the actor is who asked for the last step.
create table people_import (
    id             bigint generated always as identity primary key,
    association_id bigint      not null references association,
    token          text        not null unique,
    file_name      text        not null,
    state          text        not null,
    actor_id       bigint      not null,
    actor_name     text        not null,
    uploaded_at    timestamptz not null,
    header         jsonb       not null,
    columns        jsonb,
    row_count      int         not null,
    new_count      int         not null default 0,
    changed_count  int         not null default 0,
    same_count     int         not null default 0,
    refused_count  int         not null default 0,
    fingerprint    text,
    remark         text,
    imported_at    timestamptz,
    undone_at      timestamptz,
    constraint a_known_state_of_an_import check (state in ('READ', 'CHECKING', 'CHECKED', 'IMPORTING', 'IMPORTED', 'UNDOING', 'UNDONE')),
    constraint a_known_remark             check (remark in ('REGISTER_CHANGED', 'FAILED'))
);

create index imports_by_association on people_import (association_id, id);
create index imports_to_work_on on people_import (id) where state in ('CHECKING', 'IMPORTING', 'UNDOING');

-- One row of the file, and what will become of it.
create table import_row (
    import_id bigint not null references people_import on delete cascade,
    number    int    not null,
    cells     jsonb  not null,
    outcome   text,
    verdict   jsonb,
    primary key (import_id, number)
);

create index import_rows_by_outcome on import_row (import_id, outcome, number);

-- How far the work is: written while it goes on, outside its transaction, so that others can see it.
create table import_progress (
    import_id bigint not null primary key references people_import on delete cascade,
    done      int    not null,
    total     int    not null
);

-- Which column held what the last time a file with these columns came, whatever their order.
create table import_profile (
    association_id bigint not null references association,
    headers        text[] not null,
    columns        jsonb  not null,
    primary key (association_id, headers)
);

-- Each row of the register that an import added or changed, as it was (null for an added one) and as it became, so that it can
-- be undone; kept thirty days. A member of a group has no number of its own: the person's. What an undone import still has
-- here stayed, because it was changed or used since.
create table import_trace (
    id        bigint generated always as identity primary key,
    import_id bigint not null references people_import on delete cascade,
    thing     text   not null,
    row_id    bigint not null,
    before    jsonb,
    after     jsonb  not null,
    constraint a_known_thing check (thing in ('PERSON', 'ORGANISATION', 'POSITION', 'MEMBERSHIP', 'GROUP', 'MEMBER'))
);

create index traces_by_import on import_trace (import_id, thing, row_id);
