package safeguarding.conference.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;

/** Proceedings as they stood on a day and were known on another. */
@ApplicationScoped
class KnownProceedings {

    private final KnownFacts facts;
    private final CourtProceedingsViews views;
    private final Clock clock;

    KnownProceedings(KnownFacts facts, CourtProceedingsViews views, Clock clock) {
        this.facts = facts;
        this.views = views;
        this.clock = clock;
    }

    CourtProceedingsView show(UUID proceedingsId, Set<UUID> visible, OnADay day) {
        var asAt = day.state(clock);
        return facts.find(CourtProceedings.class, proceedingsId, day.knowledge(clock))
                .filter(proceedings -> !proceedings.facts().beganOn().isAfter(asAt))
                .map(proceedings -> views.show(proceedings, visible, asAt))
                .orElseThrow(OpenedProceedings::unknown);
    }
}
