-- Who holds a meeting together with the association that owns it. Whoever stands here looks; the rest is said apart. People
-- who registered before the moment since which participants are seen were not told of it, and are not shown.
create table co_host (
    event_id                bigint      not null references event on delete cascade,
    association_id          bigint      not null references association,
    may_edit                boolean     not null,
    sees_participants_since timestamptz,
    opened_at               timestamptz not null,
    primary key (event_id, association_id)
);

create index co_hosts_by_association on co_host (association_id);
