package safeguarding.conference.convening;

/** Whether somebody who was expected came. */
public enum Attendance {
    ATTENDED,
    APOLOGIES,
    ABSENT
}
