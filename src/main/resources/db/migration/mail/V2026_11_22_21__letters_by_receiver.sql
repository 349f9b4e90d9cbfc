-- The office looks up what somebody was sent.
create index letters_by_receiver on letter (association_id, lower(recipient), id desc) where not secret;
