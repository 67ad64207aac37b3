package safeguarding.reviewing.participation;

import java.util.Optional;
import safeguarding.platform.rule.Rule;

/** How a child took part in its review (C5); the codes are those of the return. */
public enum ParticipationCode {
    PN0,
    PN1,
    PN2,
    PN3,
    PN4,
    PN5,
    PN6,
    PN7;

    /** The return's rule that the code is one of the list, and stands with a date. */
    public static final Rule IN_LIST = new Rule(
            "167",
            "SSDA903 validation rule 167",
            "A participation code is one of the list, and stands together with the day of the review.");

    /** Reads a code as it is written in the return; another one is refused (167). */
    public static ParticipationCode read(String code) {
        for (var each : values()) {
            if (each.name().equals(code)) {
                return each;
            }
        }
        IN_LIST.refuses("There is no such participation code.").orRefuse();
        throw new IllegalStateException("A refusal ends the request");
    }

    /** Whether the code says that the child attended; empty where it says nothing of that. */
    Optional<Boolean> attended() {
        return switch (this) {
            case PN0 -> Optional.empty();
            case PN1, PN2, PN3, PN4 -> Optional.of(true);
            case PN5, PN6, PN7 -> Optional.of(false);
        };
    }
}
