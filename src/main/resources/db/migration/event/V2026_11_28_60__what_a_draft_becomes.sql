-- What publishing makes of a draft: one that was taken over from elsewhere may be off already. Its reason is in event.reason.
alter table event
    add column becomes text not null default 'PUBLISHED',
    add constraint a_draft_becomes_what_it_can check (becomes in ('PUBLISHED', 'CALLED_OFF', 'POSTPONED'));
