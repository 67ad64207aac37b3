package safeguarding.conference.convening;

/** How people meet, and how somebody took part. */
public enum MeetingMode {
    /** In the room. */
    IN_PERSON,
    /** From elsewhere; for somebody who took part, when it is not known by which means. */
    REMOTE,
    /** Some in the room, some from elsewhere. */
    HYBRID,
    /** By video; of people, not of meetings. */
    VIDEO,
    /** By telephone; of people, not of meetings. */
    PHONE;

    /** Whether a conference can be booked so; the others say how one of those who attended took part. */
    public boolean ofMeetings() {
        return this == IN_PERSON || this == REMOTE || this == HYBRID;
    }
}
