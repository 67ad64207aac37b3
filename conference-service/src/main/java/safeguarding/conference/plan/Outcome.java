package safeguarding.conference.plan;

/** What a conference decided for one child (B3.2, B3.4). */
public enum Outcome {
    PLAN_MADE,
    NO_PLAN,
    /** Quorate, but not finished: another sitting follows. */
    ADJOURNED,
    /** Too few agencies: an interim safety plan and a new date, no decision about a plan (B2.4). */
    INQUORATE,
    CONTINUED,
    CATEGORY_CHANGED,
    ENDED;

    /** Whether only a review can decide it. */
    public boolean ofReview() {
        return this == CONTINUED || this == CATEGORY_CHANGED || this == ENDED;
    }

    /** Whether only a conference that is no review can decide it. */
    public boolean ofFirstConference() {
        return this == PLAN_MADE || this == NO_PLAN;
    }

    /** Whether a plan goes on after it. */
    public boolean goesOn() {
        return this == CONTINUED || this == CATEGORY_CHANGED;
    }

    /** Whether it puts the decision off. */
    public boolean postpones() {
        return this == ADJOURNED || this == INQUORATE;
    }

    /** Whether a category is decided with it. */
    public boolean hasCategory() {
        return this == PLAN_MADE || this == CATEGORY_CHANGED;
    }
}
