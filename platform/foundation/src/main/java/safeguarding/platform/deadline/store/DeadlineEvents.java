package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.rule.RuleSets;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** Puts what happens to a deadline into the words of the catalogue. */
@ApplicationScoped
class DeadlineEvents {

    private static final String AGGREGATE_TYPE = "deadline";

    private final SafeguardingSettings settings;
    private final RuleSets ruleSets;
    private final Clock clock;

    DeadlineEvents(SafeguardingSettings settings, RuleSets ruleSets, Clock clock) {
        this.settings = settings;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    CatalogueEvent opened(Deadline deadline) {
        return event("deadline-opened", deadline, CivilTime.today(clock), null);
    }

    CatalogueEvent moved(Deadline deadline, LocalDate previousDueOn) {
        return event("deadline-moved", deadline, CivilTime.today(clock), previousDueOn);
    }

    CatalogueEvent reopened(Deadline deadline) {
        return event("deadline-reopened", deadline, CivilTime.today(clock), null);
    }

    CatalogueEvent recomputed(Deadline deadline, LocalDate previousDueOn) {
        return event("deadline-recomputed", deadline, CivilTime.today(clock), previousDueOn);
    }

    CatalogueEvent withdrawn(Deadline deadline) {
        return event("deadline-withdrawn", deadline, CivilTime.today(clock), null);
    }

    /** In time or late, as its state says. */
    CatalogueEvent met(Deadline deadline, LocalDate on) {
        return event(
                deadline.state() == Deadline.State.MET_LATE ? "deadline-met-late" : "deadline-met", deadline, on, null);
    }

    /** What passing time has done: it happened on the day of the step's instant. */
    CatalogueEvent stepped(Deadline deadline, NextStep step) {
        var on = LocalDate.ofInstant(step.at(), CivilTime.ZONE);
        return switch (step.kind()) {
            case DUE_SOON -> event("deadline-due-soon", deadline, on, null);
            case OVERDUE -> event("deadline-overdue", deadline, on, null);
        };
    }

    private CatalogueEvent event(
            String name, Deadline deadline, LocalDate occurredOn, @Nullable LocalDate previousDueOn) {
        var link = URI.create(settings.publicBaseUrl() + "/v1/deadlines/" + deadline.id());
        return new CatalogueEvent(
                name,
                1,
                AGGREGATE_TYPE,
                deadline.id(),
                occurredOn,
                deadline.subject().childIds(),
                deadline.subject().area(),
                DeadlineFact.of(deadline, told(deadline), occurredOn, previousDueOn, link));
    }

    /** Consumers of this version expect a day; a date of birth is not told, so it is the due date. */
    private LocalDate told(Deadline deadline) {
        return ruleSets.current().tellsStart(deadline.ruleId()) ? deadline.startsOn() : deadline.dueOn();
    }
}
