package safeguarding.platform.testing.house.broken.convening.store;

/** Meetings. */
public class StoredMeetings {}
