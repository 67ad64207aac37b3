package safeguarding.licensing.inspections;


/**
 * What is known of a party that makes a visit more or less urgent, on a civil date.
 *
 * @param breaches breaches that visits of the last 24 months saw
 * @param complaints complaints of the last 12 months
 * @param lastVisit civil date of the last visit that saw something; null when there was none
 */
public record RiskFacts(UUID partyId, int breaches, int complaints, @Nullable LocalDate lastVisit) {

    /** A party of whom nothing is known. */
    public static RiskFacts none(UUID partyId) {
        return new RiskFacts(partyId, 0, 0, null);
    }
}
