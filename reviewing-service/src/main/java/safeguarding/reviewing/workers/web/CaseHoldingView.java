package safeguarding.reviewing.workers.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.workers.CaseHolding;

/** Which social worker holds the case of a child, and since when. */
@Schema(name = "CaseHolding", description = "Which social worker holds the case of a child, and since when.")
public record CaseHoldingView(
        @Schema(required = true) UUID caseHoldingId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) HolderFields told,

        @Schema(description = "Day on which it was put right last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was put right.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static CaseHoldingView of(CaseHolding holding, Links links) {
        return new CaseHoldingView(
                holding.id(),
                holding.periodId(),
                holding.childId(),
                HolderFields.of(holding.told()),
                holding.correction().map(Correction::on).orElse(null),
                holding.correction().map(Correction::reason).orElse(null),
                holding.withdrawal().map(MadeInError::on).orElse(null),
                holding.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/case-holdings/" + holding.id()));
    }

    @Override
    public String toString() {
        return "CaseHoldingView[" + caseHoldingId + "]";
    }
}
