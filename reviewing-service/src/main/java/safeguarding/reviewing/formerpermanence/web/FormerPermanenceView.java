package safeguarding.reviewing.formerpermanence.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.formerpermanence.FormerPermanence;
import safeguarding.reviewing.links.Links;

/** From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return). */
@Schema(
        name = "FormerPermanence",
        description = "From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return).")
public record FormerPermanenceView(
        @Schema(required = true) UUID formerPermanenceId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) PermanenceBeforeFields told,

        @Schema(description = "Day on which it was put right last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was put right.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static FormerPermanenceView of(FormerPermanence former, Links links) {
        return new FormerPermanenceView(
                former.id(),
                former.periodId(),
                former.childId(),
                PermanenceBeforeFields.of(former.told()),
                former.correction().map(Correction::on).orElse(null),
                former.correction().map(Correction::reason).orElse(null),
                former.withdrawal().map(MadeInError::on).orElse(null),
                former.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/former-permanences/" + former.id()));
    }

    @Override
    public String toString() {
        return "FormerPermanenceView[" + formerPermanenceId + "]";
    }
}
