-- What this service holds: a ruling for every table and column, filled by R__holdings.sql. The answer to a subject access
-- request and the destruction of a record are both made from it.
create table holding_table (
    table_name  text primary key,
    title       text not null,
    about       text,
    about_kind  text not null check (about_kind in ('child', 'children', 'any', 'parent', 'nobody')),
    parent      text,
    parent_key  text,
    mention     text,
    person      text,
    gone        boolean not null,
    check ((about_kind = 'nobody') = (about is null)),
    check ((about_kind = 'parent') = (parent is not null)),
    check ((parent is null) = (parent_key is null))
);

-- fact: stays, is told · working: stays, is not told · own: goes, is told · words: goes, may name others, so that a person
-- rules on it before it is told · others: goes, names others · confidential: goes, was written in confidence · search: goes,
-- was made from the others, is not told · reasons: facts with words among them: only the words go.
create table holding (
    table_name  text not null references holding_table on delete cascade,
    column_name text not null,
    ruling      text not null
        check (ruling in ('fact', 'working', 'own', 'words', 'others', 'confidential', 'search', 'reasons')),
    primary key (table_name, column_name)
);

grant select on holding_table, holding to ${runtimeRole};

-- Of facts that are kept as JSON: the words among them.
create function without_words(facts jsonb) returns jsonb
    language sql immutable
as
$$
select case jsonb_typeof(facts)
    when 'object' then coalesce((
        select jsonb_object_agg(key, case
            when key in ('reason', 'explanation', 'words', 'text', 'name', 'note', 'changed') and jsonb_typeof(value) = 'string' then '"(destroyed)"'::jsonb
            else without_words(value) end)
        from jsonb_each(facts)), '{}')
    when 'array' then coalesce((select jsonb_agg(without_words(value) order by place) from jsonb_array_elements(facts) with ordinality e (value, place)), '[]')
    else facts end
$$;
