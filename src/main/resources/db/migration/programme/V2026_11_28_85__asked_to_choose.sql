-- Who was asked to choose, and on which occasion: because they can from now on, or because they cannot much longer.
alter table choosing_reminder
    add column occasion text not null default 'CLOSING',
    add constraint a_known_occasion_to_choose check (occasion in ('OPENED', 'CLOSING')),
    drop constraint choosing_reminder_pkey,
    add primary key (registration_id, round_id, occasion);

alter table choosing_reminder alter column occasion drop default;
