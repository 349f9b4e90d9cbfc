-- The outbox, and afterwards the record of what was sent. A letter says which meeting it is about by number only: this
-- module knows no meetings.
create table letter (
    id             bigint      generated always as identity primary key,
    token          uuid        not null unique,
    association_id bigint      not null references association,
    meeting        bigint,
    recipient      text        not null,
    sender         text        not null,
    reply_to       text,
    locale         text        not null,
    subject        text        not null,
    html           text        not null,
    plain          text        not null,
    calendar       text,
    method         text,
    secret         boolean     not null,
    state          text        not null,
    attempts       int         not null default 0,
    next_attempt   timestamptz,
    last_error     text,
    posted_at      timestamptz not null,
    sent_at        timestamptz,
    erased_at      timestamptz,
    constraint a_letter_waits_or_was_sent_or_failed_or_is_kept check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT')),
    constraint only_a_letter_that_waits_has_a_next_attempt check ((state = 'WAITING') = (next_attempt is not null)),
    constraint only_a_letter_that_was_sent_has_a_moment_of_sending check ((state = 'SENT') = (sent_at is not null)),
    constraint a_calendar_part_says_what_to_do_with_it check ((calendar is null) = (method is null)),
    constraint a_subject_is_one_line check (subject !~ '[\r\n]')
);

create index letters_that_wait on letter (next_attempt) where state = 'WAITING';
create index letters_of_a_meeting on letter (association_id, meeting, id desc) where not secret;
create index letters_of_an_association on letter (association_id, id desc) where not secret;
