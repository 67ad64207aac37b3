-- A report of parts: what an agency hands in about one child leaves what it said about the siblings. Empty: of one piece.
alter table agency_report
    add column part_sizes        integer[],
    add column part_about        text[],
    add column part_authors      text[],
    add column part_handed_in_at text[];

call keep_versions_of('agency_report');
