package safeguarding.licensing.law.schoolcalendar;

/** Whether pupils of a school are required to attend on a day. */
public enum Attendance {
    /** A school day. */
    REQUIRED,
    /** A weekend, a holiday, a closure or a bank holiday. */
    NOT_REQUIRED,
    /** The calendar does not speak about this day. */
    UNKNOWN
}
