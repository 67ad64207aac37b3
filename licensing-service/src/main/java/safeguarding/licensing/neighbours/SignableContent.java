package safeguarding.licensing.neighbours;

import java.util.UUID;

/** Tells in words what a kind of licence is asked for: one bean for each kind that somebody signs. */
public interface SignableContent {

    /** The kind. */
    LicenceKind kind();

    /** What is asked for. */
    Signable signable(UUID licenceId);
}
