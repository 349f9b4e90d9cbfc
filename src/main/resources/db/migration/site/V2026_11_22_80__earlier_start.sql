-- When a meeting was announced to begin before it moved to another day or hour.
create table earlier_start (
    event_id bigint      primary key references event on delete cascade,
    begins   timestamptz not null
);
