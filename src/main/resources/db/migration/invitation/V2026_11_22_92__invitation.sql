-- Whom the association invites of its own accord as soon as a meeting is published. Empty kinds, hosts or themes ask nothing.
create table standing_rule (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    token          text        not null unique,
    name           text        not null,
    kinds          text[]      not null default '{}',
    hosts          text[]      not null default '{}',
    themes         text[]      not null default '{}',
    choice         jsonb       not null,
    subject        text        not null,
    letter         text        not null,
    minutes        int         not null,
    made_at        timestamptz not null,
    ended_at       timestamptz,
    constraint a_standing_rule_has_a_name                 check (length(name) > 0),
    constraint letters_do_not_leave_before_publication    check (minutes >= 0)
);

create index standing_rules_by_association on standing_rule (association_id);

-- Letters to chosen people about one meeting: invitations, or reminders of those. The association is the one that invites,
-- which need not be the one that organises the meeting. "choice" says who was chosen, and means nothing for reminders.
create table campaign (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    event_id       bigint      not null references event on delete cascade,
    rule_id        bigint      references standing_rule,
    reminds_id     bigint      references campaign on delete cascade,
    token          text        not null unique,
    name           text        not null,
    choice         jsonb       not null,
    subject        text        not null,
    letter         text        not null,
    state          text        not null default 'DRAFT',
    send_at        timestamptz,
    queued_at      timestamptz,
    made_at        timestamptz not null,
    made_by        text,
    constraint a_known_state_of_a_campaign             check (state in ('DRAFT', 'GOING', 'PAUSED')),
    constraint a_campaign_that_goes_has_a_moment       check (state = 'DRAFT' or send_at is not null),
    constraint a_campaign_has_a_name                   check (length(name) > 0),
    constraint a_rule_invites_once_for_a_meeting       unique (event_id, rule_id)
);

create index campaigns_by_association on campaign (association_id);
create index campaigns_by_rule on campaign (rule_id) where rule_id is not null;
create index campaigns_by_what_they_remind_of on campaign (reminds_id) where reminds_id is not null;
create index campaigns_that_are_due on campaign (send_at) where state = 'GOING' and queued_at is null;

-- One person asked to one meeting, or left out with the reason. The token opens their private page; it comes with the letter.
-- Name and address are written here only for who is not in the register: a colleague to whom an invitation was passed on.
create table invitation (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    event_id       bigint      not null references event on delete cascade,
    campaign_id    bigint      not null references campaign on delete cascade,
    person_id      bigint      references person,
    passed_from_id bigint      references invitation on delete cascade,
    name           text,
    email          text,
    token_hash     text        unique,
    state          text        not null,
    reason         text,
    words          text        not null default '',
    opened_at      timestamptz,
    answered_at    timestamptz,
    constraint a_known_state_of_an_invitation     check (state in ('LEFT_OUT', 'OPEN', 'ACCEPTED', 'DECLINED', 'PASSED_ON')),
    constraint who_is_left_out_is_told_why        check ((state = 'LEFT_OUT') = (reason is not null)),
    constraint an_invitation_is_for_somebody      check (person_id is not null or name is not null)
);

create unique index one_invitation_per_person on invitation (event_id, person_id) where state not in ('LEFT_OUT', 'PASSED_ON');
create unique index one_invitation_per_address on invitation (event_id, lower(email))
    where state not in ('LEFT_OUT', 'PASSED_ON') and email is not null;
create index invitations_by_event on invitation (event_id);
create index invitations_by_campaign on invitation (campaign_id, id);
create index invitations_by_person on invitation (person_id) where person_id is not null;
create index invitations_by_association on invitation (association_id);
create index invitations_by_the_one_before on invitation (passed_from_id) where passed_from_id is not null;

-- A letter that is still to be written, or was. Whoever writes it marks the row in the same transaction that posts the letter.
create table dispatch (
    id            bigint      generated always as identity primary key,
    campaign_id   bigint      not null references campaign on delete cascade,
    invitation_id bigint      not null references invitation on delete cascade,
    state         text        not null default 'QUEUED',
    letter        uuid,
    constraint a_known_state_of_a_dispatch        check (state in ('QUEUED', 'WRITTEN', 'DROPPED')),
    constraint a_written_letter_can_be_found      check ((state = 'WRITTEN') = (letter is not null)),
    constraint nobody_gets_the_same_letter_twice  unique (campaign_id, invitation_id)
);

create index letters_to_write on dispatch (campaign_id, id) where state = 'QUEUED';
create index dispatches_by_invitation on dispatch (invitation_id);

-- What somebody does not want by mail. Kept under the address as well as the person: who is removed from the register and
-- comes back still did not want it. With a meeting: only about that one.
create table unwanted (
    id             bigint      generated always as identity primary key,
    association_id bigint      not null references association,
    person_id      bigint      references person,
    email          text        not null,
    kind           text        not null,
    event_id       bigint      references event on delete cascade,
    since          timestamptz not null,
    constraint a_known_kind_of_letter      check (kind in ('INVITATION', 'REMINDER')),
    constraint an_address_in_small_letters check (email = lower(email)),
    constraint said_once                   unique nulls not distinct (association_id, email, kind, event_id)
);

create index unwanted_by_person on unwanted (person_id) where person_id is not null;

-- How many may come to a meeting from each organisation, or each organisation of a kind, or from one group.
create table quota (
    id             bigint generated always as identity primary key,
    association_id bigint not null references association,
    event_id       bigint not null references event on delete cascade,
    token          text   not null unique,
    group_id       bigint references person_group,
    kind           text,
    seats          int    not null,
    constraint a_quota_leaves_room_for_one   check (seats > 0),
    constraint a_quota_is_of_a_group_or_of_organisations check (group_id is null or kind is null),
    constraint one_quota_of_a_sort           unique nulls not distinct (event_id, group_id, kind)
);

create index quotas_by_association on quota (association_id);
create index quotas_by_group on quota (group_id) where group_id is not null;
