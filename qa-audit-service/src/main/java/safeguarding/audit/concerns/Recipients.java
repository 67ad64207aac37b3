package safeguarding.audit.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a concern, by staff number.
 *
 * @param teamManager the manager of the team that holds the case: answers
 * @param serviceManager the manager above: answers as well
 * @param chair who chairs the conferences of the child; null when it has none
 * @param iro the child's independent reviewing officer; null when it has none
 */
@Embeddable
public record Recipients(
        @Column(name = "team_manager", nullable = false) String teamManager,
        @Column(name = "service_manager", nullable = false) String serviceManager,
        @Nullable @Column(name = "chair") String chair,
        @Nullable @Column(name = "iro") String iro) {

    /** Everybody who is told. */
    public List<String> all() {
        return Stream.of(teamManager, serviceManager, chair, iro)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether this member of staff has to answer. */
    boolean answers(String staffId) {
        return staffId.equals(teamManager) || staffId.equals(serviceManager);
    }
}
