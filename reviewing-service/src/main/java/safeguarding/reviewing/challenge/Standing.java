package safeguarding.reviewing.challenge;

/** Where a challenge stands. */
public enum Standing {
    INFORMAL,
    FORMAL,
    RESOLVED;

    /** Where it stands after what has happened. */
    public static Standing of(Course course) {
        if (course.outcome() != null) {
            return RESOLVED;
        }
        return course.stages().isEmpty() ? INFORMAL : FORMAL;
    }
}
