package safeguarding.audit.cases;

/** How a question is answered. */
public enum AnswerType {
    YES_NO,
    YES_PARTLY_NO,
    /** A grade of the scale of the tool. */
    GRADE,
    /** One of the options of the question. */
    CHOICE,
    /** A number, not below 0. It is not scored. */
    NUMBER,
    /** A civil date. It is not scored. */
    DATE,
    /** Words. They are not scored. */
    TEXT;

    /** Whether answers are worth points. */
    public boolean isScored() {
        return switch (this) {
            case YES_NO, YES_PARTLY_NO, GRADE, CHOICE -> true;
            case NUMBER, DATE, TEXT -> false;
        };
    }
}
