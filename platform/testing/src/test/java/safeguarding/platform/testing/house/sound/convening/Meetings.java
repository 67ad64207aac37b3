package safeguarding.platform.testing.house.sound.convening;

/** All meetings. */
public interface Meetings {

    /** Keeps a meeting. */
    void add(Meeting meeting);
}
