-- A meeting that asks for submissions of sessions. Until "opened_at" staff work on it. Questions are asked by their words: an
-- answer is kept under the question as it was asked.
create table call (
    event_id        bigint      primary key references event on delete cascade,
    association_id  bigint      not null references association,
    token           text        not null unique,
    open_to         text        not null,
    text            text        not null default '',
    questions       jsonb       not null default '[]',
    until           timestamptz not null,
    opened_at       timestamptz,
    constraint known_who_may_propose check (open_to in ('EVERYBODY', 'INVITED'))
);

create index calls_by_association on call (association_id);

-- One submission. "request" is made with the form: sending the same form twice makes one submission. What staff decided is known
-- to the proposer once they were told.
create table submission (
    id              bigint      generated always as identity primary key,
    association_id  bigint      not null references association,
    event_id        bigint      not null references call on delete cascade,
    token           text        not null unique,
    token_hash      text        unique,
    request         uuid        not null,
    locale          text        not null,
    name            text        not null,
    email           text,
    position        text        not null default '',
    organisation    text        not null default '',
    title           text        not null,
    text            text        not null default '',
    form            text        not null default '',
    others          text        not null default '',
    answers         jsonb       not null default '{}',
    sent_at         timestamptz not null,
    changed_at      timestamptz not null,
    withdrawn_at    timestamptz,
    decision        text,
    remark          text        not null default '',
    decided_at      timestamptz,
    decided_by      text,
    told_at         timestamptz,
    session_id      bigint      references session on delete set null,
    erased_at       timestamptz,
    constraint a_form_makes_one_submission         unique (event_id, request),
    constraint a_known_decision_on_a_submission    check (decision in ('ACCEPTED', 'DECLINED', 'WAITING')),
    constraint a_decision_was_made_at_some_time  check ((decision is null) = (decided_at is null)),
    constraint only_a_decision_is_told           check (told_at is null or decision is not null),
    constraint only_what_was_accepted_is_planned check (session_id is null or decision = 'ACCEPTED'),
    constraint a_submission_has_an_address_or_is_forgotten check (email is not null or erased_at is not null)
);

create index submissions_by_event on submission (event_id);
create index submissions_by_association on submission (association_id);
create index submissions_by_session on submission (session_id) where session_id is not null;

-- Who reads and weighs: somebody of the office, or somebody invited by mail with a private page.
create table reviewer (
    id              bigint      generated always as identity primary key,
    association_id  bigint      not null references association,
    event_id        bigint      not null references call on delete cascade,
    token           text        not null unique,
    token_hash      text        unique,
    staff_id        bigint,
    name            text        not null,
    email           text,
    constraint a_reviewer_is_of_the_office_or_has_an_address check ((staff_id is null) = (email is not null)),
    constraint somebody_of_the_office_reviews_once unique (event_id, staff_id)
);

create unique index one_reviewer_per_address on reviewer (event_id, lower(email));
create index reviewers_by_association on reviewer (association_id);

create table review (
    submission_id  bigint      not null references submission on delete cascade,
    reviewer_id  bigint      not null references reviewer on delete cascade,
    score        int         not null,
    remark       text        not null default '',
    written_at   timestamptz not null,
    primary key (submission_id, reviewer_id),
    constraint a_score_is_from_one_to_five check (score between 1 and 5)
);

create index reviews_by_reviewer on review (reviewer_id);
