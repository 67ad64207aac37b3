package safeguarding.conference.complaint;

import java.time.LocalDate;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in the life of a complaint. */
final class ComplaintRules {

    /** One after the other. */
    static final Rule IN_ITS_ORDER = new Rule(
            "ours",
            "No external rule",
            "What is done about a complaint is not before the complaint, or the stage before.");

    private ComplaintRules() {}

    static void refuseBefore(LocalDate day, LocalDate earliest, LocalDate today) {
        FactInItsTime.notAhead(day, today).orRefuse();
        if (day.isBefore(earliest)) {
            IN_ITS_ORDER.refuses("%s is before %s.".formatted(day, earliest)).orRefuse();
        }
    }
}
