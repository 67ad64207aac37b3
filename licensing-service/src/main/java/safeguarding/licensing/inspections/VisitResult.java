package safeguarding.licensing.inspections;


/**
 * What a visit saw.
 *
 * @param on civil date on which it took place
 * @param by staff number of who recorded it
 * @param entry by what right the place was entered
 * @param findings in words
 */
public record VisitResult(
        LocalDate on, String by, VisitOutcome outcome, EntryPower entry, String findings, List<SeenBreach> breaches) {

    public VisitResult {
        breaches = List.copyOf(breaches);
    }

    @Override
    public String toString() {
        return "VisitResult[masked]";
    }
}
