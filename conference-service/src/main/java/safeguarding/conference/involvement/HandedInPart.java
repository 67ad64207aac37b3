package safeguarding.conference.involvement;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agency handed in at one time about some of the children.
 *
 * @param written what it says
 * @param at instant (UTC) at which it was handed in
 */
public record HandedInPart(WrittenReport written, Instant at) {

    /** What stays of it when something newer is written about these children; empty when nothing does. */
    Optional<HandedInPart> without(Collection<UUID> children) {
        var about = written.about().stream()
                .filter(child -> !children.contains(child))
                .toList();
        return about.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandedInPart(new WrittenReport(about, written.sections(), written.authorRole()), at));
    }

    @Override
    public String toString() {
        return "HandedInPart[masked]";
    }
}
