package safeguarding.reviewing.careplan;

/** Why a line is followed no more. */
public enum LineEnd {
    ACHIEVED,
    DECISION_REVERSED,
    ANOTHER_ROUTE,
    CARE_ENDED
}
