package safeguarding.conference.plan;

/** What a core group finds about a task. */
public enum Progress {
    NO_PROGRESS,
    SOME_PROGRESS,
    GOOD_PROGRESS,
    ACHIEVED
}
