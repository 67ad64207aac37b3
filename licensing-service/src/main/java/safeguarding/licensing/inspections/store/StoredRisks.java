package safeguarding.licensing.inspections.store;


/** Reads what visits and complaints say of parties. */
@ApplicationScoped
class StoredRisks implements KnownRisks {

    private static final String FACTS = """
            select party_id,
                   coalesce(sum(breaches) filter (where made_on > ?), 0) as breaches,
                   coalesce(sum(complaints) filter (where received_on > ?), 0) as complaints,
                   max(made_on) filter (where outcome <> 'NOT_SEEN') as last_visit
            from (
                select party_id, breaches, made_on, outcome, 0 as complaints, cast(null as date) as received_on
                from licensing_visit where made_on <= ?
                union all
                select party_id, 0, cast(null as date), cast(null as text), 1, received_on
                from licensing_complaint where received_on <= ?) as told
            group by party_id""";

    private final Sql sql;

    StoredRisks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<RiskFacts> on(LocalDate day) {
        return sql.list(
                FACTS,
                row -> new RiskFacts(
                        row.getObject("party_id", UUID.class),
                        row.getInt("breaches"),
                        row.getInt("complaints"),
                        row.getObject("last_visit", LocalDate.class)),
                day.minusMonths(RiskScore.BREACH_MONTHS),
                day.minusMonths(RiskScore.COMPLAINT_MONTHS),
                day,
                day);
    }
}
