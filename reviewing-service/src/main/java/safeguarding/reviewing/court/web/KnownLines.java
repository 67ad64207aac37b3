package safeguarding.reviewing.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.reviewing.court.CourtLine;
import safeguarding.reviewing.court.CourtLines;

/** Care proceedings as they stand or were known. */
@ApplicationScoped
class KnownLines {

    private final CourtLines lines;
    private final KnownFacts facts;

    KnownLines(CourtLines lines, KnownFacts facts) {
        this.lines = lines;
        this.facts = facts;
    }

    Optional<CourtLine> find(UUID proceedingsId) {
        return lines.find(proceedingsId);
    }

    Optional<CourtLine> find(UUID proceedingsId, KnownOn known) {
        return facts.find(CourtLine.class, proceedingsId, known);
    }

    List<CourtLine> all(Collection<UUID> ids, @Nullable KnownOn known) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return known == null
                ? lines.all(ids)
                : facts.list(CourtLine.class, known, "v.id in (:ids)", Map.of("ids", ids));
    }
}
