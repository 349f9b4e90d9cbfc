-- Whose need it is: a place that was handed over has another generation, and whoever got it told nothing yet.
alter table access_need add column generation int not null default 0;
