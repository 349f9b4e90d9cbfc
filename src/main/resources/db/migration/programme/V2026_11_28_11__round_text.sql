-- What a round is about, for who chooses between its breakouts.
alter table round add column text text not null default '';
