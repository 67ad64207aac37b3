-- A child was at a conference in error. Written once: it can be neither changed nor taken back, the child is added again.
create table conference_child_removal
(
    id            uuid primary key,
    recorded_from timestamptz not null default recorded_now(),
    conference_id uuid        not null references conference (id),
    child_id      uuid        not null references child (id),
    removed_on    date        not null,
    removed_by    text,
    reason        text        not null,
    enquiry       text check (enquiry in ('NOT_ABOUT_CHILD', 'OWN_ENQUIRY'))
);

create index conference_child_removal_of_child on conference_child_removal (child_id, id);

revoke all on conference_child_removal from ${runtimeRole};
grant select, insert on conference_child_removal to ${runtimeRole};
