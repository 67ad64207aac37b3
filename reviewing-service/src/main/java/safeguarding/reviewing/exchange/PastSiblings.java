package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.platform.importing.Finding;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.siblings.RecordingSiblings;
import safeguarding.reviewing.siblings.SiblingTies;

/** Takes in who is whose sibling. A tie is written down once both are here. */
@ApplicationScoped
class PastSiblings {

    private final PastChildren identities;
    private final KnownChildren children;
    private final SiblingTies ties;
    private final RecordingSiblings recording;

    PastSiblings(PastChildren identities, KnownChildren children, SiblingTies ties, RecordingSiblings recording) {
        this.identities = identities;
        this.children = children;
        this.ties = ties;
        this.recording = recording;
    }

    void take(UUID childId, List<String> councilChildIds, Consumer<Finding> findings) {
        councilChildIds.stream().distinct().map(identities::identityOf).forEach(sibling -> {
            if (children.find(sibling).isEmpty()) {
                findings.accept(Finding.of(
                        Finding.AHEAD, "siblings", "A sibling is not registered yet. Send the line again once it is."));
            } else if (isNew(childId, sibling)) {
                recording.record(childId, sibling);
            }
        });
    }

    private boolean isNew(UUID childId, UUID sibling) {
        return ties.ofChild(childId).stream()
                .noneMatch(tie -> tie.other(childId).equals(sibling));
    }
}
