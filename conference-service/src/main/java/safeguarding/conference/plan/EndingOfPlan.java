package safeguarding.conference.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B3.4, B3.5 and 8840: why and when a plan can end. */
public final class EndingOfPlan {

    /** Who ends a plan. */
    public static final Rule BY_CONFERENCE = new Rule(
            "B3.4",
            "Working Together to Safeguard Children, ending a plan",
            "A plan ends by the decision of a conference, or because the child moved, turned 18, died or left the UK.");

    /** When a plan ends. */
    public static final Rule AFTER_START =
            new Rule("8840", "CIN census rules 8840 and 8925", "A plan ends after the day on which it started.");

    /** Until the other council has held its conference the plan is here. */
    public static final Rule AFTER_OTHER_CONFERENCE = new Rule(
            "B1.8",
            "Working Together to Safeguard Children, children who move with a plan",
            "A plan is kept here until the council to which the child has moved has held its conference.");

    /** What ends a plan without a conference has happened. */
    public static final Rule BECAUSE = new Rule(
            "B3.5",
            "Working Together to Safeguard Children, ending a plan",
            "A plan ends when the child has moved and the plan is taken over, has turned 18, has died or has left the UK.");

    private static final int ADULT = 18;

    private EndingOfPlan() {}

    /** Can a plan end for this reason without a conference? */
    public static Verdict permitsWithoutConference(EndingReason reason) {
        return reason.needsConference()
                ? BY_CONFERENCE.refuses("That harm is no longer likely is decided by a review conference.")
                : Verdict.permitted();
    }

    /** Can a plan that started on one day end on another? */
    public static Verdict permitsOn(LocalDate startedOn, LocalDate endedOn) {
        return endedOn.isAfter(startedOn)
                ? Verdict.permitted()
                : AFTER_START.refuses("The plan started on %s: it cannot end on %s.".formatted(startedOn, endedOn));
    }

    /** Can a plan whose last conference was held on one day end on another? */
    public static Verdict permitsAfterLastConference(LocalDate lastConferenceOn, LocalDate endedOn) {
        return endedOn.isBefore(lastConferenceOn)
                ? BY_CONFERENCE.refuses("A conference on %s went on with the plan: it cannot have ended on %s."
                        .formatted(lastConferenceOn, endedOn))
                : Verdict.permitted();
    }

    /** Can a plan have been taken over on a day, when the other council held its conference on another? */
    public static Verdict permitsTakingOver(@Nullable LocalDate otherConferenceOn, LocalDate endedOn) {
        return otherConferenceOn != null && endedOn.isBefore(otherConferenceOn)
                ? AFTER_OTHER_CONFERENCE.refuses(
                        "The other council held its conference on %s: the plan was here until then."
                                .formatted(otherConferenceOn))
                : Verdict.permitted();
    }

    /** Can a plan that started on one day have been taken over by a conference that the other council held on another? */
    public static Verdict permitsConferenceOfOther(LocalDate startedOn, @Nullable LocalDate otherConferenceOn) {
        return otherConferenceOn != null && otherConferenceOn.isBefore(startedOn)
                ? AFTER_OTHER_CONFERENCE.refuses("The plan started on %s: a conference of %s cannot have taken it over."
                        .formatted(startedOn, otherConferenceOn))
                : Verdict.permitted();
    }

    /** Can a plan have ended on a day because the child turned 18? */
    public static Verdict permitsTurning18(@Nullable LocalDate dateOfBirth, LocalDate endedOn) {
        return dateOfBirth != null && endedOn.isBefore(dateOfBirth.plusYears(ADULT))
                ? BECAUSE.refuses("The child turned or turns 18 on %s.".formatted(dateOfBirth.plusYears(ADULT)))
                : Verdict.permitted();
    }

    /** Can a plan have ended on a day because the child died? */
    public static Verdict permitsDeath(@Nullable LocalDate dateOfDeath, LocalDate endedOn) {
        return dateOfDeath != null && endedOn.isBefore(dateOfDeath)
                ? BECAUSE.refuses("The day lies before the date of death that is recorded.")
                : Verdict.permitted();
    }
}
