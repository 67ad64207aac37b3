package safeguarding.platform.measure;

/**
 * One figure of a service. A bean of this type is served under {@code /v1/indicators} by itself:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class PlansStarted implements Indicator {
 *     public Definition definition() {
 *         return Definition.number("plans-started", "Plans started", "…", "B3.6", "…", "plans")
 *                 .brokenDownBy(Breakdown.open("area", "Area"));
 *     }
 *
 *     public CaseQuery cases(Facts facts) {
 *         return CaseQuery.happening(facts.of("protection_plan") + " s", "s.started_on")
 *                 .group("area", "s.area");
 *     }
 * }
 * }</pre>
 */
public interface Indicator {

    /** What it is. */
    Definition definition();

    /**
     * What is counted: one row for each case, whoever asks. Restricted records count.
     *
     * @param facts names the tables as they are known on the day that is asked for
     */
    CaseQuery cases(Facts facts);
}
