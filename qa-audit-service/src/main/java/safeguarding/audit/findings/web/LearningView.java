package safeguarding.audit.findings.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.AnsweringTraining;

/** Training with which workforce-service answers a finding. */
@Schema(
        name = "AuditFindingLearning",
        description = "Training with which workforce-service answers a finding, as its events tell.")
public record LearningView(
        @Schema(required = true) UUID trainingId,

        @Schema(description = "Civil date on which it was commissioned; absent while only attendance was told.")
        @Nullable
        LocalDate commissionedOn,

        @Schema(description = "First civil date of it.") @Nullable
        LocalDate startsOn,

        @Schema(description = "How many can come.") @Nullable
        Integer places,

        @Schema(required = true, description = "How many sessions were told of.")
        int sessions,

        @Schema(required = true, description = "How many came, over all sessions.")
        int attended,

        @Schema(description = "Civil date of the latest session.") @Nullable
        LocalDate lastAttendedOn) {

    static LearningView of(AnsweringTraining it) {
        return new LearningView(
                it.trainingId(),
                it.commissionedOn(),
                it.startsOn(),
                it.places(),
                it.sessions(),
                it.attended(),
                it.lastAttendedOn());
    }
}
