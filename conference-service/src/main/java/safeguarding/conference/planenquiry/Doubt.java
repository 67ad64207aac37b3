package safeguarding.conference.planenquiry;

/** Why the unit has to be rung. Kept with the enquiry and never shown: it would tell the restricted from the doubtful. */
public enum Doubt {
    RESTRICTED,
    FAULTY_NUMBER,
    SEVERAL_CHILDREN,
    NOT_CERTAIN_WHO,
    NUMBER_AND_NAME_DISAGREE,
    UNCLEAR_RECORD,
    PLAN_JUST_ENDED,
    CONFERENCE_AHEAD,
    SECTION_47_RUNNING
}
