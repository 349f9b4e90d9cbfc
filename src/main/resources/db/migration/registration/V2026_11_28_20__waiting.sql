-- What decides who gets the next seat of a meeting, and whether it is given at once or offered. Without hours to answer in, a
-- seat is given. "for_hosts" seats are kept for who speaks or belongs to the organiser.
alter table desk
    add column members_first boolean not null default false,
    add column parties       text    not null default 'AS_CHOSEN',
    add column for_hosts     int     not null default 0,
    add column answer_hours  int,
    add constraint parties_choose_stay_together_or_are_split check (parties in ('AS_CHOSEN', 'TOGETHER', 'SPLIT')),
    add constraint no_less_than_no_seats_are_kept            check (for_hosts >= 0),
    add constraint an_answer_takes_an_hour_or_more           check (answer_hours between 1 and 336);

-- Who is offered a seat has until "offered_until" to answer. Who let that pass still waits, but is offered nothing until they
-- say that they still want to come. Who was moved up comes before all who were not.
alter table registration
    add column offered_until timestamptz,
    add column lapsed_at     timestamptz,
    add column moved_up_at   timestamptz,
    drop constraint a_known_status,
    add constraint a_known_status
        check (status in ('CONFIRMED', 'OFFERED', 'WAITING', 'REQUESTED', 'DECLINED', 'CANCELLED')),
    add constraint an_offer_has_an_end check ((status = 'OFFERED') = (offered_until is not null));

create index offers_by_end on registration (offered_until) where status = 'OFFERED';

-- What happened to those who wait, step by step: who was offered or given a seat, what they answered, who was passed over and
-- why, and who was moved up with which reason. Never changed; erased with the people it is about.
create table waiting_step (
    id              bigint      generated always as identity primary key,
    association_id  bigint      not null references association,
    event_id        bigint      not null references desk on delete cascade,
    registration_id bigint      not null references registration on delete cascade,
    at              timestamptz not null,
    what            text        not null,
    until           timestamptz,
    why             text,
    detail          text        not null default '',
    constraint a_known_step check (what in ('GIVEN', 'OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'AGAIN',
                                            'MOVED_UP', 'PASSED_OVER')),
    constraint an_offer_tells_its_end                  check ((what = 'OFFERED') = (until is not null)),
    constraint a_known_reason                          check (why in ('LIMIT', 'TOGETHER', 'KEPT', 'RESTS')),
    constraint nobody_is_passed_over_without_a_reason  check ((what = 'PASSED_OVER') = (why is not null)),
    constraint nobody_is_moved_up_without_a_reason     check (what <> 'MOVED_UP' or length(detail) > 0)
);

create index waiting_steps_by_event on waiting_step (event_id, id);
create index waiting_steps_by_registration on waiting_step (registration_id);
create index waiting_steps_by_association on waiting_step (association_id);

-- A seat that is offered counts like one that is given: at the desk as held, within each limit as taken.
create or replace function count_entered_seats() returns trigger language plpgsql as $$
begin
    update desk
    set taken = taken + seats, held = held + offers, waiting = waiting + waits
    from (select event_id, count(*) filter (where status = 'CONFIRMED') as seats,
                 count(*) filter (where status = 'OFFERED') as offers,
                 count(*) filter (where status = 'WAITING') as waits
          from entered
          group by event_id) as change
    where desk.event_id = change.event_id and (seats > 0 or offers > 0 or waits > 0);
    return null;
end $$;

create or replace function count_changed_seats() returns trigger language plpgsql as $$
begin
    if not exists (select from later join earlier using (id) where later.status <> earlier.status) then
        return null;
    end if;
    update desk
    set taken = taken + seats, held = held + offers, waiting = waiting + waits
    from (select event_id, sum((status = 'CONFIRMED')::int * sign) as seats, sum((status = 'OFFERED')::int * sign) as offers,
                 sum((status = 'WAITING')::int * sign) as waits
          from (select event_id, status, 1 as sign from later
                union all
                select event_id, status, -1 from earlier) as both_sides
          group by event_id) as change
    where desk.event_id = change.event_id and (seats <> 0 or offers <> 0 or waits <> 0);
    update seat_limit
    set taken = taken + change.seats, most = case when change.seats < 0 then greatest(seat_limit.seats, taken + change.seats) else most end
    from (select limit_id,
                 sum((later.status in ('CONFIRMED', 'OFFERED'))::int - (earlier.status in ('CONFIRMED', 'OFFERED'))::int) as seats
          from later
          join earlier using (id)
          join seat_claim on registration_id = id
          where later.status <> earlier.status
          group by limit_id) as change
    where seat_limit.id = change.limit_id and change.seats <> 0;
    return null;
end $$;

create or replace function count_claimed_seats() returns trigger language plpgsql as $$
begin
    update seat_limit
    set taken = taken + change.seats
    from (select limit_id, count(*) as seats
          from claimed join registration on registration.id = registration_id
          where status in ('CONFIRMED', 'OFFERED')
          group by limit_id) as change
    where seat_limit.id = change.limit_id;
    return null;
end $$;

create or replace function count_dropped_claims() returns trigger language plpgsql as $$
begin
    update seat_limit
    set taken = taken - change.seats, most = greatest(seat_limit.seats, taken - change.seats)
    from (select limit_id, count(*) as seats
          from dropped join registration on registration.id = registration_id
          where status in ('CONFIRMED', 'OFFERED')
          group by limit_id) as change
    where seat_limit.id = change.limit_id;
    return null;
end $$;
