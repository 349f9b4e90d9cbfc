-- The empty house in which somebody from outside works as a guest of an association: it owns nothing, so a page that forgets
-- about guests shows them nothing. One for each address an association invites.
alter table association add column guest_of bigint references association;

create unique index one_house_per_guest on association (guest_of, lower(email)) where guest_of is not null;
