package safeguarding.conference.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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

    @Nullable
    Deadline of(UUID conferenceId) {
        return sight.narrow()
                ? null
                : deadlines.of(conferenceId, PapersDue.RECORD).orElse(null);
    }
}
