package safeguarding.licensing.inspections;


/** Asks parties to do something by a day after a visit (LC65), and notes that it was done. */
@ApplicationScoped
public class RequiringActions {

    /** Kind of aggregate of an action. */
    public static final String TYPE = "licensing-visit-action";

    private static final String DUE = VisitRules.DONE_IN_TIME.id();

    private final VisitActions actions;
    private final Deadlines deadlines;
    private final Clock clock;

    RequiringActions(VisitActions actions, Deadlines deadlines, Clock clock) {
        this.actions = actions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Something is to be done; refuses (409) before the visit was made, and (400) a day before today. */
    public VisitAction require(LicensingVisit visit, String words, LocalDate dueOn) {
        visit.refuseUnlessMade();
        if (dueOn.isBefore(today())) {
            throw ProblemException.invalid("dueOn", "The day is over.");
        }
        var made = actions.save(VisitAction.require(visit, words, dueOn, today()));
        deadlines.open(DUE, new DeadlineSubject(TYPE, made.id(), Set.of(), null), dueOn);
        return made;
    }

    /** It was done; refuses a day ahead (A5), and (409) a second time. Late is shown, and no refusal. */
    public VisitAction complete(VisitAction action, LocalDate doneOn, String evidence) {
        FactInItsTime.notAhead(doneOn, today()).orRefuse();
        action.complete(doneOn, evidence, today());
        var kept = actions.save(action);
        deadlines.met(kept.id(), DUE, doneOn);
        return kept;
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
