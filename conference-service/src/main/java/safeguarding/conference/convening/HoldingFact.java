package safeguarding.conference.convening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about how a conference was held.
 *
 * @param heldOn civil date
 * @param agencies what each agency did; empty when nobody knows
 * @param overrideReason why the chair went ahead without quorum; null when the chair did not
 * @param lateCause why it was late; null when not stated
 * @param statedQuorum what a history says about quorum without saying who came; null otherwise
 */
public record HoldingFact(
        LocalDate heldOn,
        List<AgencyAtConference> agencies,
        @Nullable String overrideReason,
        @Nullable LateCause lateCause,
        @Nullable QuorumFound statedQuorum) {

    public HoldingFact {
        agencies = List.copyOf(agencies);
    }

    /** The chair's written reason, if there is one. */
    public Optional<String> override() {
        return Optional.ofNullable(overrideReason).filter(reason -> !reason.isBlank());
    }

    @Override
    public String toString() {
        return "HoldingFact[masked]";
    }
}
