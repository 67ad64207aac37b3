package safeguarding.reviewing.missing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;

/** When a looked-after child can have been missing. */
public final class AbsenceRules {

    /** Missing from care is who is in care. */
    public static final Rule FROM_CARE = new Rule(
            "ME1",
            "SSDA903, Missing: episodes of children who are looked after",
            "A child goes missing from care while it is looked after, and returns by the day on which that ends.");

    /** A return follows a departure. */
    public static final Rule IN_ORDER = new Rule(
            "ME2", "SSDA903, Missing: MIS_END is not before MIS_START", "A child returns no sooner than it left.");

    /** A child is missing once at a time. */
    public static final Rule ONE_AT_A_TIME = new Rule(
            "ME3",
            "SSDA903, Missing: episodes of a child do not overlap",
            "A child is missing once at a time; it may go again on the day of its return.");

    /** An interview is offered to a child that is back. */
    public static final Rule BACK_FIRST = new Rule(
            "ME4",
            "Ofsted Annex A, list 8: return interview offered and accepted after the last missing episode",
            "A return interview is offered once the child is back, and accepted only when it was offered.");

    private AbsenceRules() {}

    /** Can the child have been missing so, beside what stands of it, seen from today? */
    public static Verdict permits(
            Absence told, KnownCare care, KnownChild child, List<MissingEpisode> others, LocalDate today) {
        var last = told.endedOn() == null ? told.startedOn() : told.endedOn();
        if (told.startedOn().isAfter(today) || last.isAfter(today)) {
            return FactInItsTime.notAhead(told.startedOn().isAfter(today) ? told.startedOn() : last, today);
        }
        if (last.isBefore(told.startedOn())) {
            return IN_ORDER.refuses("%s is before %s.".formatted(last, told.startedOn()));
        }
        var outside = outside(told, last, care);
        if (outside != null) {
            return FROM_CARE.refuses("The child was not looked after on %s.".formatted(outside));
        }
        if (others.stream().anyMatch(other -> overlap(other.told(), told))) {
            return ONE_AT_A_TIME.refuses("The child was missing in another episode at that time.");
        }
        return interview(told);
    }

    private static @Nullable LocalDate outside(Absence told, LocalDate last, KnownCare care) {
        var endedOn = care.endedOn();
        if (told.startedOn().isBefore(care.startedOn())) {
            return told.startedOn();
        }
        return endedOn != null && last.isAfter(endedOn) ? last : null;
    }

    private static boolean overlap(Absence one, Absence other) {
        return one.startedOn().equals(other.startedOn()) || endsAfter(one, other) && endsAfter(other, one);
    }

    /** Whether one lasts on after the other has begun. */
    private static boolean endsAfter(Absence one, Absence other) {
        var end = one.endedOn();
        return end == null || end.isAfter(other.startedOn());
    }

    private static Verdict interview(Absence told) {
        if (told.endedOn() == null && (told.interviewOffered() != null || told.interviewAccepted() != null)) {
            return BACK_FIRST.refuses("The child is not back.");
        }
        return Boolean.TRUE.equals(told.interviewAccepted()) && !Boolean.TRUE.equals(told.interviewOffered())
                ? BACK_FIRST.refuses("No interview was offered.")
                : Verdict.permitted();
    }
}
