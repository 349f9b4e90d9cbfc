-- As what somebody takes part in a meeting that has an audience, why, and how sure that is; and requests, which hold no seat
-- until staff approve them. Who was declined may ask again.
alter table registration
    add column role             text,
    add column category         text,
    add column category_reasons jsonb not null default '[]',
    add column proof            text,
    add column confirmed_at     timestamptz,
    add constraint a_known_role     check (role in ('DIRECTOR', 'MANAGER', 'POLICY_OFFICER', 'ALDERMAN', 'FINANCE', 'OTHER')),
    add constraint a_known_category check (category in ('MEMBER', 'EMPLOYEE_OF_MEMBER', 'NON_MEMBER', 'GUEST', 'SPEAKER', 'HOST')),
    add constraint a_known_proof    check (proof in ('INVITATION', 'SIGN_IN', 'CONFIRMED_ADDRESS', 'STATED')),
    add constraint a_category_is_proven_or_stated check ((category is null) = (proof is null)),
    drop constraint a_known_status,
    add constraint a_known_status   check (status in ('CONFIRMED', 'WAITING', 'REQUESTED', 'DECLINED', 'CANCELLED'));

drop index one_place_per_address;
create unique index one_place_per_address on registration (event_id, lower(email)) where status not in ('DECLINED', 'CANCELLED');
