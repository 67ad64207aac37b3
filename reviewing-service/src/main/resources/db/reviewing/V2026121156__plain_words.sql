-- A decision of a review, and what a child's words changed, written for the child.
alter table review_decision add column in_plain_words text;
alter table review_decision add column plainly_done_by text;
call keep_versions_of('review_decision');

alter table childs_words add column changed_in_plain_words text;
call keep_versions_of('childs_words');
