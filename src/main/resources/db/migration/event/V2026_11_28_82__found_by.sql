-- The words by which a meeting is found beside those of its announcement; what they are is for the modules above to say. A table of
-- its own, so that who writes here does not wait for who is deciding about the meeting.
create table found_by (
    event_id  bigint  primary key references event on delete cascade,
    words     text    not null
);
