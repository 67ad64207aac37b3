-- A sitting that was cancelled or withdrawn goes on with nothing: another one may take its place.
drop index conference_reconvened_once;
create unique index conference_reconvened_once on conference (reconvenes)
    where reconvenes is not null and stage <> 'CANCELLED';
create index conference_by_reconvened on conference (reconvenes) where reconvenes is not null;
