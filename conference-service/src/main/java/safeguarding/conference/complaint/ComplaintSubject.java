package safeguarding.conference.complaint;

/** What a complaint is about. The decision itself is changed by a conference only: a complaint can have it looked at again. */
public enum ComplaintSubject {
    /** How the conference was called, held or recorded. */
    PROCESS,
    /** What it decided: a plan, its category, or none. */
    OUTCOME,
    RECORD,
    CONDUCT,
    OTHER
}
