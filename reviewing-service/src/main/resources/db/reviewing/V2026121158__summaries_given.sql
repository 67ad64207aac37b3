-- That a child was given its summary of a review stands with how the record of the review went.
alter table review_record add column summary_given_on date;
alter table review_record add column summary_given_how text;
call keep_versions_of('review_record');
