package safeguarding.audit.population.store;

/** Reads cases as they stand on a day, {@code :asAt} and in text {@code :asAtText}. */
final class OnADay {

    /** Columns of a case on a day; {@link CaseRow} reads them. */
    static final String COLUMNS =
            "p.kind, p.case_key, p.record_id, p.child_id, p.workers, p.area, p.team, p.started_on,"
                    + " p.ended_on, p.first_category, coalesce(e.need, p.category), p.earlier_plans, e.legal_status,"
                    + " e.placement_type, " + late("p.late_reviews") + ", " + late("p.missed_core_groups") + ", "
                    + late("p.late_visits") + ", cast(p.attributes as text)";

    private static final String EPISODE = """
             left join lateral (
                select e.value ->> 'legalStatus' as legal_status, e.value ->> 'categoryOfNeed' as need,
                       e.value ->> 'placementType' as placement_type
                from jsonb_array_elements(p.episodes) with ordinality e (value, place)
                where e.value ->> 'startedOn' collate "C" <= :asAtText
                order by e.value ->> 'startedOn' collate "C" desc, e.place desc limit 1) e on true""";

    /** That a case is open on the day. */
    static final String OPEN = "p.started_on <= cast(:asAt as date) and (p.ended_on is null or p.ended_on > :asAt)";

    private OnADay() {}

    /** The tables, from this relation of cases. */
    static String from(String cases) {
        return cases + " p\n" + EPISODE;
    }

    /** How many of the days of an array lie on the day or before it. */
    static String late(String column) {
        return "(select count(*) from unnest(" + column + ") l (day) where l.day <= :asAt)";
    }
}
