package safeguarding.licensing.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.rule.Rule;

/** What a body of persons has to show (H4), to the council of the place (H3). */
final class BodyRules {

    static final Rule SHOWN = new Rule(
            "H4",
            "Children and Young Persons Act 1963, s37(3)(b); what is shown by the practice of councils",
            "A body of persons pays nothing beyond expenses, and shows a policy, a named officer, chaperones, a risk assessment"
                    + " and records.");

    static final Rule OF_THE_PLACE = new Rule(
            "H3",
            "Children and Young Persons Act 1963, s37(3)(b)",
            "A body of persons is approved by the council in whose area it performs.");

    private static final int POLICY_MONTHS = 12;

    private BodyRules() {}

    /** What is missing or against the law on a civil date, but for the chaperones' own approvals. */
    static List<Shortfall> shortfalls(BodyDetails details, String council, LocalDate on) {
        return Stream.of(
                        of(details.paidBeyondExpenses(), "paidBeyondExpenses", "Somebody is paid beyond expenses."),
                        policy(details.policyOn(), on),
                        of(details.namedOfficer() == null, "namedOfficer", "No officer is named."),
                        of(details.chaperoneIds().isEmpty(), "chaperoneIds", "There is no chaperone."),
                        of(details.riskAssessedOn() == null, "riskAssessedOn", "There is no risk assessment."),
                        of(!details.keepsRecords(), "keepsRecords", "No records are kept."),
                        of(details.places().isEmpty(), "places", "No place is named."),
                        elsewhere(details, council))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A chaperone who is not approved is shown, and bars nothing: the body may send another. */
    static Shortfall chaperone(Shortfall obstacle) {
        return new Shortfall(obstacle.ruleId(), obstacle.citation(), "chaperoneIds", obstacle.reason(), false);
    }

    private static Optional<Shortfall> policy(@Nullable LocalDate policyOn, LocalDate on) {
        if (policyOn == null) {
            return of(true, "policyOn", "There is no safeguarding policy.");
        }
        return of(
                policyOn.plusMonths(POLICY_MONTHS).isBefore(on),
                "policyOn",
                "The safeguarding policy is older than 12 months on %s.".formatted(on));
    }

    private static Optional<Shortfall> elsewhere(BodyDetails details, String council) {
        return details.places().stream()
                .filter(place -> !place.council().equals(council))
                .findFirst()
                .map(place -> new Shortfall(
                        OF_THE_PLACE.id(),
                        OF_THE_PLACE.citation(),
                        "places",
                        "A place is in the area of council %s, which approves there.".formatted(place.council()),
                        true));
    }

    private static Optional<Shortfall> of(boolean missing, String field, String reason) {
        return missing
                ? Optional.of(new Shortfall(SHOWN.id(), SHOWN.citation(), field, reason, true))
                : Optional.empty();
    }
}
