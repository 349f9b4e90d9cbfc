-- When somebody who did not answer to an offer yet is reminded of it. Empty once they were, and where the time to answer is short.
alter table registration
    add column remind_at timestamptz,
    add constraint only_an_offer_is_reminded_of        check (remind_at is null or status = 'OFFERED'),
    add constraint a_reminder_comes_before_the_end check (remind_at < offered_until);

alter table waiting_step
    drop constraint a_known_step,
    add constraint a_known_step check (what in ('GIVEN', 'OFFERED', 'REMINDED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN',
                                                'AGAIN', 'MOVED_UP', 'PASSED_OVER'));
