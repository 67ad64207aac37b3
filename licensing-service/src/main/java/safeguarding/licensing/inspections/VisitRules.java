package safeguarding.licensing.inspections;


/** What follows from visits. */
public final class VisitRules {

    /** What is to be done is done by its day. */
    public static final Rule DONE_IN_TIME = new Rule(
            "LC65",
            "Practice of this service: what a visit asks for is done by the day that it names",
            "What is to be done after a visit is done by its day.");

    static final Rule REFERRED = new Rule(
            "LC67",
            "Practice of this service: only what was seen is prosecuted",
            "A visit is passed on to be prosecuted only when it saw a breach.");

    private VisitRules() {}

    /** LC67. */
    static Verdict mayRefer(VisitResult result) {
        return result.breaches().isEmpty() ? REFERRED.refuses("The visit saw no breach.") : Verdict.permitted();
    }
}
