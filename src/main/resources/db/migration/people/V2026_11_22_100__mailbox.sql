-- merged_into names who is left in one step, also when they were merged on since.
with recursive line as (
    select id, merged_into as heir from person where merged_into is not null
    union all
    select line.id, p.merged_into from line join person p on p.id = line.heir where p.merged_into is not null)
update person
set merged_into = line.heir
from line
join person left_over on left_over.id = line.heir and left_over.merged_into is null
where person.id = line.id and person.merged_into <> line.heir;

-- Every mail address, in small letters, with the person it leads to and with each entry of that person: they may have been
-- entered several times. Whatever points at an entry finds its addresses here, and an address finds all that was said of it.
create view mailbox as
    select association_id, lower(email) as email, id as person_id, id as entry_id
    from person
    where email is not null
    union all
    select a.association_id, lower(a.email), a.person_id, a.person_id
    from person_address a
    union all
    select p.association_id, lower(p.email), p.id, e.id
    from person p
    join person e on e.merged_into = p.id
    where p.email is not null
    union all
    select a.association_id, lower(a.email), a.person_id, e.id
    from person_address a
    join person e on e.merged_into = a.person_id;
