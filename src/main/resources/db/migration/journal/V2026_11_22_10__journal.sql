-- What happened. Written at the end of every change, one after the other within an association, each entry sealed with the
-- hash of the one before it. No reference to association: the journal knows nobody above it, and outlives what it tells of.
create table journal_chain (
    association_id bigint primary key,
    last_number    bigint not null,
    last_hash      text   not null
);

create table journal_entry (
    association_id bigint      not null references journal_chain,
    number         bigint      not null,
    at             timestamptz not null,
    actor_kind     text        not null,
    actor_id       bigint,
    actor_name     text,
    what           text        not null,
    meeting        bigint,
    subject        text,
    details        jsonb,
    salt           text,
    details_hash   text,
    erased_at      timestamptz,
    previous_hash  text        not null,
    hash           text        not null,
    primary key (association_id, number),
    constraint a_known_kind_of_actor       check (actor_kind in ('STAFF', 'PARTICIPANT', 'PROGRAM')),
    constraint details_come_with_their_salt check ((details is null) = (salt is null)),
    constraint erased_means_gone           check (erased_at is null or details is null)
);

create index the_journal_of_a_meeting on journal_entry (association_id, meeting, number) where meeting is not null;
create index the_journal_of_a_subject on journal_entry (association_id, subject, number) where subject is not null;

-- Only forgetting is allowed: details and salt go, and the moment is kept. Everything else stays as it was written.
create function journal_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and old.erased_at is null and new.erased_at is not null and new.details is null and new.salt is null
        and to_jsonb(new) - '{details,salt,erased_at}'::text[] = to_jsonb(old) - '{details,salt,erased_at}'::text[]
    then
        return new;
    end if;
    raise exception 'the journal only grows';
end
$$;

create trigger the_journal_only_grows before update or delete on journal_entry
    for each row execute function journal_only_grows();

create trigger the_journal_is_never_emptied before truncate on journal_entry
    for each statement execute function journal_only_grows();
