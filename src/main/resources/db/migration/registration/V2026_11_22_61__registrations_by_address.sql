-- The office looks up what somebody registered for.
create index registrations_by_address on registration (association_id, lower(email)) where email is not null;
