package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How far proceedings have come, and what puts them at risk. Guidance (C4.4) gives a reason here and refuses nothing. */
@ApplicationScoped
public class CourtRisks {

    private static final int WEEK = 7;
    private static final int FEW_WEEKS = 6;
    private static final String GUIDANCE = "C4.4";

    private final CourtClock timescale;

    CourtRisks(CourtClock timescale) {
        this.timescale = timescale;
    }

    /** Why they are at risk. */
    public record Reason(String ruleId, String sentence) {}

    /** The week of a day, beginning with the day of issue: days 1 to 7 are week 1. */
    public static int week(LocalDate issuedOn, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(issuedOn, day) / WEEK + 1;
    }

    /** Days that are left after a day; negative when the last has passed. */
    public static int daysLeft(LocalDate dueOn, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, dueOn);
    }

    /**
     * What puts proceedings at risk.
     *
     * @param facts what had happened by the day; issued and not ended
     * @param conflicts what did not go together
     */
    public List<Reason> reasons(CourtFacts facts, CourtLimit limit, List<CourtConflict> conflicts, LocalDate day) {
        var reasons = new ArrayList<Reason>();
        limit(limit, day, reasons);
        finalHearing(facts, limit, day, reasons);
        missing(facts, HearingKind.CASE_MANAGEMENT, "C4.4-case-management", "case management", day, reasons);
        missing(facts, HearingKind.ISSUES_RESOLUTION, "C4.4-issues-resolution", "issues resolution", day, reasons);
        conflicts.forEach(conflict -> reasons.add(new Reason(conflict.ruleId(), sentence(conflict))));
        return List.copyOf(reasons);
    }

    private static void limit(CourtLimit limit, LocalDate day, List<Reason> reasons) {
        var left = daysLeft(limit.dueOn(), day);
        var rule = lawOf(limit);
        if (left < 0) {
            reasons.add(new Reason(rule, "The last day that was in time, %s, has passed.".formatted(limit.dueOn())));
        } else if (left < FEW_WEEKS * WEEK) {
            reasons.add(new Reason(rule, "Fewer than 6 weeks are left until %s.".formatted(limit.dueOn())));
        }
    }

    private void finalHearing(CourtFacts facts, CourtLimit limit, LocalDate day, List<Reason> reasons) {
        facts.finalHearingsAhead().stream()
                .filter(hearing -> hearing.bookedFor().isAfter(limit.dueOn()))
                .forEach(hearing -> reasons.add(new Reason(
                        lawOf(limit),
                        "The final hearing is booked for %s, after the last day that is in time, %s."
                                .formatted(hearing.bookedFor(), limit.dueOn()))));
        missing(facts, HearingKind.FINAL, "C4.4-issues-resolution", "final", day, reasons);
    }

    private void missing(
            CourtFacts facts, HearingKind kind, String until, String word, LocalDate day, List<Reason> reasons) {
        var issuedOn = facts.issuedOn();
        if (issuedOn == null || facts.has(kind)) {
            return;
        }
        timescale
                .guided(until, issuedOn)
                .filter(day::isAfter)
                .ifPresent(last -> reasons.add(
                        new Reason(GUIDANCE, "No %s hearing is booked or was held by %s.".formatted(word, last))));
    }

    /** The rule of a limit in the list of rules: each length of an extension is a timescale of C4.2. */
    public static String lawOf(CourtLimit limit) {
        return limit.ruleId().startsWith(CourtRules.EXTENSION.id()) ? CourtRules.EXTENSION.id() : limit.ruleId();
    }

    private static String sentence(CourtConflict conflict) {
        return conflict.ruleId().equals(CourtRules.PLAN_ENDED.id())
                ? "A child's plan ended on %s while the proceedings were open.".formatted(conflict.on())
                : "A child's review is due on %s, in the week of a final hearing.".formatted(conflict.on());
    }
}
