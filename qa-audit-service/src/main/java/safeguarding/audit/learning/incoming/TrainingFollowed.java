package safeguarding.audit.learning.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.learning.ToldTraining;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;

/**
 * Takes the training that answers findings. The contract is written down in docs/domain/auditing-learning.md for
 * workforce-service to take over; until it publishes, its topic may be missing and nothing arrives.
 */
@ApplicationScoped
class TrainingFollowed implements EventConsumer {

    private static final String COMMISSIONED = "safeguarding.workforce.training-commissioned.v1";
    private static final String ATTENDED = "safeguarding.workforce.training-attended.v1";

    private final ToldTraining trainings;

    TrainingFollowed(ToldTraining trainings) {
        this.trainings = trainings;
    }

    private record Told(
            @Nullable LocalDate occurredOn,
            @Nullable UUID trainingId,
            @Nullable UUID answersFindingId,
            @Nullable LocalDate startsOn,
            @Nullable Integer places,
            @Nullable LocalDate attendedOn,
            @Nullable Integer attended) {}

    @Override
    public String name() {
        return "training-that-answers";
    }

    @Override
    public Set<String> topics() {
        return Set.of("safeguarding.workforce.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(COMMISSIONED, ATTENDED);
    }

    /** Training that answers no finding of ours is passed over. */
    @Override
    public void handle(IncomingEvent event) {
        var told = event.dataAs(Told.class);
        var finding = told.answersFindingId();
        if (finding == null) {
            return;
        }
        var training = Needed.of(told.trainingId());
        if (event.type().equals(COMMISSIONED)) {
            trainings.commissioned(training, finding, Needed.of(told.occurredOn()), told.startsOn(), told.places());
        } else {
            trainings.attended(event.id(), training, finding, Needed.of(told.attendedOn()), Needed.of(told.attended()));
        }
    }
}
