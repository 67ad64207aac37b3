-- Section 47 enquiries: one enquiry, several siblings.
create table section_47_enquiry (
    id                      uuid primary key,
    version                 integer not null,
    recorded_from           timestamptz not null default recorded_now(),
    external_reference      text,
    child_ids               uuid[] not null,
    area                    text not null,
    strategy_discussion_on  date not null,
    other_discussions       date[] not null,
    stage                   text not null,
    conference_required_on  date,
    conference_id           uuid,
    concluded_on            date,
    end_reason              text,
    end_explanation         text,
    constraint section_47_enquiry_has_children check (cardinality(child_ids) > 0),
    constraint section_47_enquiry_concluded_after_start check (concluded_on >= strategy_discussion_on)
);

create index section_47_enquiry_of_child on section_47_enquiry using gin (child_ids);
create index section_47_enquiry_by_area on section_47_enquiry (area, stage, id);
create unique index section_47_enquiry_reference on section_47_enquiry (external_reference)
    where external_reference is not null;
call keep_versions_of('section_47_enquiry');
grant select, insert, update, delete on section_47_enquiry to ${runtimeRole};
