package safeguarding.licensing.licences;

import safeguarding.licensing.neighbours.LicenceKind;

/** The kinds of licences, from the service's table. */
public interface Kinds {

    /** What holds for a kind. */
    KindRow of(LicenceKind kind);
}
