package safeguarding.licensing.neighbours;

import java.util.Optional;

/** Licences by the number that is printed on them. */
public interface NumberedLicences {

    /** The licence as it stands today, however its number is typed; empty when there is none with it. */
    Optional<KnownLicence> withNumber(String typed);
}
