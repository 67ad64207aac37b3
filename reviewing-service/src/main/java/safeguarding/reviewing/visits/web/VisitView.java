package safeguarding.reviewing.visits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.visits.LookedAfterVisit;

/** A visit to a looked-after child. */
@Schema(name = "LookedAfterVisit", description = "A visit to a looked-after child.")
public record VisitView(
        @Schema(required = true) UUID visitId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) VisitFields visit,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static VisitView of(LookedAfterVisit visit, Links links) {
        return new VisitView(
                visit.id(),
                visit.periodId(),
                visit.childId(),
                VisitFields.of(visit.made()),
                visit.correction().map(Correction::on).orElse(null),
                visit.correction().map(Correction::reason).orElse(null),
                visit.withdrawal().map(MadeInError::on).orElse(null),
                visit.withdrawal().map(MadeInError::reason).orElse(null),
                links.visit(visit.id()));
    }

    @Override
    public String toString() {
        return "VisitView[" + visitId + "]";
    }
}
