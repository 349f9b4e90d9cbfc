-- Each grows with every change, so that who saves a form can be told that somebody else saved since it was opened.
alter table room add column revision int not null default 0;
alter table round add column revision int not null default 0;
alter table session add column revision int not null default 0;
alter table contributor add column revision int not null default 0;

-- What forms that were sent came to. The same form sent again, as by a double click, does nothing more. "form" is a hash over a
-- number made with the form and all that was filled in: who goes back and fills in something else, sends another form. "outcome" is
-- the token of what it added, or how many letters it sent.
create table sent_form (
    event_id  bigint  not null references event on delete cascade,
    form      text    not null,
    outcome   text    not null,
    constraint a_form_is_carried_out_once primary key (event_id, form)
);
