package safeguarding.conference.court;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in proceedings, or is forbidden. */
public final class CourtRules {

    /** Alarm: a plan ended under running proceedings. */
    public static final Rule PLAN_ENDED =
            ours("CL1", "While proceedings are open the child's plan does not end without the court's knowing.");

    /** Alarm: review and final hearing in one week. */
    public static final Rule REVIEW_IN_WEEK_OF_FINAL_HEARING =
            ours("CL2", "A review conference is not due in the week of a final hearing.");

    /** One court line for a child. */
    public static final Rule ONE_OPEN = ours("CL3", "A child is in one set of open proceedings at most.");

    /** Letter, issue, what the court did, end. */
    public static final Rule IN_ORDER = ours("CL4", "Nothing in proceedings happens before what it follows from.");

    /** C4.2. */
    public static final Rule EXTENSION = new Rule(
            "C4.2",
            "Children Act 1989 s32(5) to (8), as amended by Children and Families Act 2014 s14",
            "The court extends the 26 weeks only where needed to resolve the proceedings justly, by at most 8 weeks each time.");

    private CourtRules() {}

    private static Rule ours(String id, String statement) {
        return new Rule(id, "Court line of the Safeguarding Unit (docs/domain/court-line.md)", statement);
    }

    /** Refuses what contradicts itself, seen from today, with {@code rule-broken}. */
    static void refuseContradictions(CourtFacts facts, LocalDate today) {
        past(facts).forEach(day -> FactInItsTime.notAhead(day, today).orRefuse());
        after(facts.letterOn(), facts.issuedOn(), "The application cannot have been issued", "the letter before it");
        facts.extensions().forEach(extension -> refuse(facts, extension));
        facts.hearings().forEach(hearing -> refuse(facts, hearing));
        if (facts.ending() != null) {
            refuse(facts, facts.ending());
        }
        inTurn(facts);
    }

    private static Stream<LocalDate> past(CourtFacts facts) {
        var single = Stream.of(
                Stream.ofNullable(facts.letterOn()),
                Stream.ofNullable(facts.issuedOn()),
                Stream.ofNullable(facts.ending()).map(CourtEnding::on),
                facts.extensions().stream().map(CourtExtension::grantedOn),
                facts.hearings().stream().map(CourtHearing::bookedOn),
                facts.hearings().stream().flatMap(one -> Stream.ofNullable(one.heldOn())),
                facts.hearings().stream().flatMap(one -> Stream.ofNullable(one.vacatedOn())));
        return single.flatMap(days -> days);
    }

    private static void refuse(CourtFacts facts, CourtExtension extension) {
        if (extension.weeks() < 1 || extension.weeks() > CourtExtension.MOST_WEEKS) {
            EXTENSION
                    .refuses("An extension of %d weeks: each is of at most %d weeks."
                            .formatted(extension.weeks(), CourtExtension.MOST_WEEKS))
                    .orRefuse();
        }
        if (extension.reason().isBlank()) {
            EXTENSION.refuses("An extension needs its reason.").orRefuse();
        }
        needsIssue(facts, extension.grantedOn(), "Time cannot have been extended");
        beforeEnd(facts, extension.grantedOn(), "Time cannot have been extended");
    }

    private static void refuse(CourtFacts facts, CourtHearing hearing) {
        needsIssue(facts, hearing.bookedFor(), "A hearing cannot be booked");
        after(hearing.bookedOn(), hearing.bookedFor(), "A hearing cannot take place", "the day of its booking");
        if (hearing.heldOn() != null) {
            needsIssue(facts, hearing.heldOn(), "A hearing cannot have been held");
            beforeEnd(facts, hearing.heldOn(), "A hearing cannot have been held");
            after(hearing.bookedOn(), hearing.heldOn(), "A hearing cannot have been held", "its booking");
        }
        if (hearing.vacatedOn() != null) {
            after(hearing.bookedOn(), hearing.vacatedOn(), "A hearing cannot have been vacated", "its booking");
        }
    }

    private static void refuse(CourtFacts facts, CourtEnding ending) {
        switch (ending.kind()) {
            case FINAL_ORDER -> needsIssue(facts, ending.on(), "A final order cannot have been made");
            case APPLICATION_WITHDRAWN -> needsIssue(facts, ending.on(), "An application cannot have been withdrawn");
            case NO_APPLICATION -> {
                if (facts.issuedOn() != null) {
                    IN_ORDER.refuses("An application was issued on " + facts.issuedOn() + ".")
                            .orRefuse();
                }
                after(facts.letterOn(), ending.on(), "It cannot have ended", "the letter");
            }
        }
    }

    private static void inTurn(CourtFacts facts) {
        LocalDate before = null;
        for (var extension : facts.extensions()) {
            after(before, extension.grantedOn(), "Time cannot have been extended", "the extension before");
            before = extension.grantedOn();
        }
    }

    private static void needsIssue(CourtFacts facts, LocalDate day, String what) {
        if (facts.issuedOn() == null) {
            IN_ORDER.refuses("%s on %s: no application was issued.".formatted(what, day))
                    .orRefuse();
        }
        after(facts.issuedOn(), day, what, "the issue of the application");
    }

    private static void beforeEnd(CourtFacts facts, LocalDate day, String what) {
        if (facts.ending() != null && day.isAfter(facts.ending().on())) {
            IN_ORDER.refuses("%s on %s: the proceedings ended on %s."
                            .formatted(what, day, facts.ending().on()))
                    .orRefuse();
        }
    }

    private static void after(@Nullable LocalDate cause, @Nullable LocalDate day, String what, String causeInWords) {
        if (cause != null && day != null && day.isBefore(cause)) {
            IN_ORDER.refuses("%s on %s, before %s of %s.".formatted(what, day, causeInWords, cause))
                    .orRefuse();
        }
    }
}
