-- Where the receiver of a letter they did not ask for says that they want no more of them: a path of ours (RFC 8058). Such
-- letters go out after all others: ten thousand invitations must not keep anybody waiting for their own confirmation.
alter table letter add column unsubscribe text;

drop index letters_that_wait;
create index letters_that_wait on letter ((unsubscribe is not null), next_attempt) where state = 'WAITING';
