-- Whether an address was invited is asked at every registration.
create index invited_addresses on invitation (event_id, lower(email)) where email is not null;
