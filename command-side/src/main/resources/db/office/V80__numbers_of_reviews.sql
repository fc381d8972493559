-- A review has a number in each instance, and may be known by that of its filing and that of its acceptance.
alter table office.review_number drop constraint review_number_review_key;
create index review_number_review on office.review_number (review);
