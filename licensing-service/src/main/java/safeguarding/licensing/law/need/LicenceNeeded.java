package safeguarding.licensing.law.need;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.need.Need.Reason;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;

/** Whether the law wants a licence for a child to take part (H1), or one of its exemptions holds (H3). */
public final class LicenceNeeded {

    private static final String SECTION_37 = "Children and Young Persons Act 1963 s37";

    private final FourDays fourDays;

    /** Asks with these limits. */
    public LicenceNeeded(Limits limits) {
        this.fourDays = new FourDays(limits);
    }

    /** Whether a licence is needed, why, and what was counted. */
    public Need ask(Appearance appearance) {
        var days = new TreeSet<>(appearance
                .days()
                .headSet(CompulsorySchoolAge.lastDay(appearance.bornOn()).plusDays(1)));
        if (days.isEmpty()) {
            return notNeeded(new Reason(
                    "G1.1", "Education Act 1996 ss8, 558", "The child is no longer of compulsory school age."));
        }
        if (appearance.grounds().isEmpty()) {
            return notNeeded(reason(
                    "H1",
                    "(2)",
                    "No charge, no licensed premises, no broadcast, no recording, no paid sport or modelling."));
        }
        return bound(appearance, days);
    }

    private Need bound(Appearance appearance, SortedSet<LocalDate> days) {
        if (appearance.grounds().stream().anyMatch(ground -> !ground.isPerformance())) {
            return needed(days.first(), reason("H1", "(1)(b)", "Paid sport and paid modelling always need a licence."));
        }
        if (appearance.paid()) {
            return needed(
                    days.first(),
                    reason("H3", "(3)", "Somebody is paid beyond expenses, and no exemption reaches that."));
        }
        return switch (appearance.arrangedBy()) {
            case SCHOOL -> notNeeded(reason("H3", "(3)(b)", "A school arranges the performance, and nobody is paid."));
            case APPROVED_BODY ->
                notNeeded(reason(
                        "H3",
                        "(3)(b)",
                        "A body approved by the council of the place arranges the performance, and nobody is paid."));
            case BODY_OF_UNKNOWN_APPROVAL -> unlessApproved(fourDays.ask(appearance, days));
            case OTHERS -> fourDays.ask(appearance, days);
        };
    }

    /** What the four-day rule wants a licence for may be exempt by the approval of the body. */
    private static Need unlessApproved(Need need) {
        return switch (need) {
            case Need.NotNeeded exempt -> exempt;
            case Need.Needed(LocalDate from, var reasons, var counts) ->
                new Need.NotDecidable(
                        List.of(reason(
                                "H3",
                                "(3)(b)",
                                "Whether the council of the place has approved the body is not known; without it a licence "
                                        + "is needed from %s on: %s"
                                                .formatted(
                                                        from, reasons.getFirst().sentence()))),
                        counts);
            case Need.NotDecidable open -> open;
        };
    }

    private static Need needed(LocalDate from, Reason reason) {
        return new Need.Needed(from, List.of(reason), List.of());
    }

    private static Need notNeeded(Reason reason) {
        return new Need.NotNeeded(List.of(reason), List.of());
    }

    private static Reason reason(String rule, String subsection, String sentence) {
        return new Reason(rule, SECTION_37 + subsection, sentence);
    }
}
