-- A number of seats within a meeting: for those of one organisation or one group, in one fee category, in one breakout. Whoever
-- changes anything here has locked the desk first. "most" is what "taken" never passes: the number of seats, or more where
-- staff let somebody in beside it, or lowered it when more had come already; it comes down again with who leaves.
-- The quota a limit stems from may be removed by who did not lock the desk; the limit then holds nobody, and is swept later.
create table seat_limit (
    id             bigint generated always as identity primary key,
    association_id bigint not null references association,
    event_id       bigint not null references desk on delete cascade,
    key            text   not null,
    name           text   not null,
    seats          int    not null,
    most           int    not null,
    taken          int    not null default 0,
    quota_id       bigint,
    constraint no_limit_is_ever_passed   check (taken >= 0 and taken <= most),
    constraint a_limit_has_room_for_one  check (seats > 0),
    constraint a_limit_is_set_once       unique (event_id, key)
);

create index limits_by_association on seat_limit (association_id);

-- Which limits hold for somebody, whether they have a seat already or wait for one.
create table seat_claim (
    registration_id bigint not null references registration on delete cascade,
    limit_id        bigint not null references seat_limit on delete cascade,
    primary key (registration_id, limit_id)
);

create index claims_by_limit on seat_claim (limit_id);

-- Seats that are kept for somebody who has yet to answer whether they want one.
alter table desk
    add column held int not null default 0,
    drop constraint a_seat_is_never_given_twice,
    add constraint a_seat_is_never_given_twice check (taken >= 0 and held >= 0 and taken + held <= capacity);

-- The database counts the seats itself. Whatever the program believed while it decided: the statement that would give one seat
-- too many runs into the constraint of the desk or of the limit.
create function count_entered_seats() returns trigger language plpgsql as $$
begin
    update desk
    set taken = taken + seats, waiting = waiting + waits
    from (select event_id, count(*) filter (where status = 'CONFIRMED') as seats,
                 count(*) filter (where status = 'WAITING') as waits
          from entered
          group by event_id) as change
    where desk.event_id = change.event_id and (seats > 0 or waits > 0);
    return null;
end $$;

create function count_changed_seats() returns trigger language plpgsql as $$
begin
    if not exists (select from later join earlier using (id) where later.status <> earlier.status) then
        return null;
    end if;
    update desk
    set taken = taken + seats, waiting = waiting + waits
    from (select event_id, sum((status = 'CONFIRMED')::int * sign) as seats, sum((status = 'WAITING')::int * sign) as waits
          from (select event_id, status, 1 as sign from later
                union all
                select event_id, status, -1 from earlier) as both_sides
          group by event_id) as change
    where desk.event_id = change.event_id and (seats <> 0 or waits <> 0);
    update seat_limit
    set taken = taken + change.seats, most = case when change.seats < 0 then greatest(seat_limit.seats, taken + change.seats) else most end
    from (select limit_id, sum((later.status = 'CONFIRMED')::int - (earlier.status = 'CONFIRMED')::int) as seats
          from later
          join earlier using (id)
          join seat_claim on registration_id = id
          where later.status <> earlier.status
          group by limit_id) as change
    where seat_limit.id = change.limit_id and change.seats <> 0;
    return null;
end $$;

create function count_claimed_seats() returns trigger language plpgsql as $$
begin
    update seat_limit
    set taken = taken + change.seats
    from (select limit_id, count(*) as seats
          from claimed join registration on registration.id = registration_id
          where status = 'CONFIRMED'
          group by limit_id) as change
    where seat_limit.id = change.limit_id;
    return null;
end $$;

create function count_dropped_claims() returns trigger language plpgsql as $$
begin
    update seat_limit
    set taken = taken - change.seats, most = greatest(seat_limit.seats, taken - change.seats)
    from (select limit_id, count(*) as seats
          from dropped join registration on registration.id = registration_id
          where status = 'CONFIRMED'
          group by limit_id) as change
    where seat_limit.id = change.limit_id;
    return null;
end $$;

create trigger seats_are_counted_when_people_enter after insert on registration
    referencing new table as entered for each statement execute function count_entered_seats();
create trigger seats_are_counted_when_people_change after update on registration
    referencing old table as earlier new table as later for each statement execute function count_changed_seats();
create trigger seats_are_counted_when_limits_hold after insert on seat_claim
    referencing new table as claimed for each statement execute function count_claimed_seats();
create trigger seats_are_counted_when_limits_let_go after delete on seat_claim
    referencing old table as dropped for each statement execute function count_dropped_claims();
