package safeguarding.audit.sampling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When a sample may be drawn and a case replaced. */
public final class SamplingRules {

    private static final String PRACTICE = "Practice of this service";

    /** The cases of an audit are chosen before it is over, and are of its kind. */
    public static final Rule FOR_AN_OPEN_AUDIT = new Rule(
            "SA5", PRACTICE, "A sample is drawn for an audit that is planned or in fieldwork, from cases of its kind.");

    /** Nobody draws cases of an area that the audit is not about. */
    public static final Rule WITHIN_ITS_AREAS =
            new Rule("SA6", PRACTICE, "A sample of an audit of some areas has cases of these areas only.");

    private SamplingRules() {}

    /** May cases of this audit be chosen, or exchanged? */
    public static Verdict forAnOpenAudit(KnownAudit audit) {
        return audit.isOpen()
                ? Verdict.permitted()
                : FOR_AN_OPEN_AUDIT.refuses("The audit is over: no case of it is chosen any more.");
    }

    /** Are all areas of the question among those of the audit? */
    public static Verdict withinItsAreas(KnownAudit audit, PopulationQuestion question) {
        var outside = new HashSet<>(question.areas());
        outside.removeAll(audit.areas());
        return audit.areas().isEmpty() || outside.isEmpty()
                ? Verdict.permitted()
                : WITHIN_ITS_AREAS.refuses("An area is asked for that the audit is not about.");
    }

    /** The areas that are meant when the question names none: those of the audit, and of them the ones the caller sees. */
    static List<String> areasMeant(KnownAudit audit, PopulationQuestion question, Set<String> callers, boolean all) {
        var meant = question.areas().isEmpty() ? audit.areas() : question.areas();
        if (all) {
            return meant;
        }
        return meant.isEmpty()
                ? callers.stream().sorted().toList()
                : meant.stream().filter(callers::contains).toList();
    }
}
