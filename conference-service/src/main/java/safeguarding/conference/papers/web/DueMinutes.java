package safeguarding.conference.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.PapersDue;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;

/** By when minutes are due; no concern of partner agencies. */
@ApplicationScoped
class DueMinutes {

    private final Deadlines deadlines;
    private final Sight sight;

    DueMinutes(Deadlines deadlines, Sight sight) {
        this.deadlines = deadlines;
        this.sight = sight;
    }

    /** With those of the children whom the caller may see. */
    @Nullable
    Deadline of(UUID conferenceId, Set<UUID> visible) {
        return sight.narrow()
                ? null
                : deadlines
                        .of(conferenceId, PapersDue.RECORD)
                        .map(due -> due.withChildren(shown(due, visible)))
                        .orElse(null);
    }

    private static Set<UUID> shown(Deadline due, Set<UUID> visible) {
        return due.subject().childIds().stream().filter(visible::contains).collect(Collectors.toSet());
    }
}
