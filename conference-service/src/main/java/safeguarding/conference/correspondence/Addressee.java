package safeguarding.conference.correspondence;

/** To whom a letter is written. */
public enum Addressee {
    CHILD,
    RELATIVE,
    AGENCY;

    /** Whether it is somebody of the family. */
    public boolean ofFamily() {
        return this != AGENCY;
    }
}
