package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** CL3: a child is in one set of open proceedings at most, however many write at once. */
@ApplicationScoped
class OneCourtLine {

    private final CourtRegister register;

    OneCourtLine(CourtRegister register) {
        this.register = register;
    }

    /**
     * Refuses with {@code rule-broken} where a child is in other proceedings that are open.
     *
     * @param except the proceedings themselves; null of new ones
     */
    void refuseSecond(Set<UUID> childIds, @Nullable UUID except) {
        register.holdStill(childIds);
        if (register.about(childIds).stream()
                .filter(other -> !other.id().equals(except))
                .anyMatch(other -> other.facts().stage() != CourtStage.ENDED)) {
            CourtRules.ONE_OPEN
                    .refuses("A child is in proceedings that are open: others cannot begin.")
                    .orRefuse();
        }
    }
}
