package safeguarding.licensing.inspections;


/** What visits and complaints say of parties. */
public interface KnownRisks {

    /** The facts of each party that was visited or complained of, as they count on a civil date. */
    List<RiskFacts> on(LocalDate day);
}
