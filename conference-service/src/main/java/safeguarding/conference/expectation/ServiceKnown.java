package safeguarding.conference.expectation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;

/**
 * A service that works with the child or the family.
 *
 * @param kind what it is, such as the school, the GP practice or an adult mental health service
 * @param agency code of the organisation; null while it is not known which one it is
 */
public record ServiceKnown(AgencyKind kind, @Nullable String agency) {

    /** The organisation; empty while it is not known. */
    public Optional<String> organisation() {
        return Optional.ofNullable(agency);
    }
}
