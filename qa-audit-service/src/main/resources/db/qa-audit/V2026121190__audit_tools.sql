-- Versions of audit tools. What all versions of a tool have in common stands in each of them and never changes.
create table audit_tool_version (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    tool_id       uuid not null,
    code          text not null,
    title         text not null,
    kind          text not null,
    number        integer not null,
    content       text not null,
    state         text not null,
    published_on  date,
    withdrawn_on  date
);

create unique index audit_tool_version_number on audit_tool_version (tool_id, number);
create unique index audit_tool_version_code on audit_tool_version (code, number);
call keep_versions_of('audit_tool_version');
grant select, insert, update, delete on audit_tool_version to ${runtimeRole};

-- Nothing reaches behind the service: what a published version asks stays as it is.
create function keep_published_audit_tools() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.content, new.number, new.tool_id) is distinct from (old.content, old.number, old.tool_id) then
        raise exception 'a published version of an audit tool never changes';
    end if;
    return new;
end $$;
create trigger keep_published before update on audit_tool_version
    for each row execute function keep_published_audit_tools();
