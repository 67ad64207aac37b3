package safeguarding.reviewing.dualstatus.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.dualstatus.BothReviews;
import safeguarding.reviewing.dualstatus.DualStatus;
import safeguarding.reviewing.dualstatus.ReviewProposal;
import safeguarding.reviewing.links.Links;

/** A child with a protection plan is looked after. */
@Schema(name = "DualStatus", description = "A child with a child protection plan is looked after (B3.7).")
public record DualStatusView(
        @Schema(required = true) UUID dualStatusId,

        @Schema(required = true, description = "The child who is looked after.")
        UUID childId,

        @Schema(required = true, description = "The period of care.")
        UUID periodId,

        @Schema(required = true, description = "The plan, a record of conference-service.")
        UUID planId,

        @Schema(required = true, description = "Day on which the later of the two began.")
        LocalDate beganOn,

        @Schema(description = "Day from which one of the two no longer held; absent while both last.") @Nullable
        LocalDate endedOn,

        @Schema(description = "Day on which it became known that it never was; absent for what is or was.") @Nullable
        LocalDate withdrawnOn,

        @Schema(
                description = "The next child protection review (B1.5, B1.6), as conference-service tells; absent when"
                        + " none is known, or once it has ended.")
        @Nullable
        ReviewDayView protectionReview,

        @Schema(
                description = "The next looked-after review (C1.1 to C1.9); absent when none is due or booked, or once"
                        + " it has ended.")
        @Nullable
        ReviewDayView lookedAfterReview,

        @Schema(description = "How the two reviews go together; absent once it has ended.") @Nullable
        ReviewProposalView proposal,

        @Schema(required = true, description = "The plan at conference-service.")
        URI plan,

        @Schema(required = true) URI link) {

    /** One that lasts, with its reviews. */
    static DualStatusView lasting(DualStatus status, BothReviews reviews, ReviewProposal proposal, Links links) {
        return of(
                status,
                null,
                ReviewDayView.of(reviews.protection()),
                ReviewDayView.of(reviews.lookedAfter()),
                ReviewProposalView.of(proposal),
                links);
    }

    /** One that has ended or never was: nothing is to be reviewed together. */
    static DualStatusView over(DualStatus status, Links links) {
        return of(status, status.days().endedOn(), null, null, null, links);
    }

    private static DualStatusView of(
            DualStatus status,
            @Nullable LocalDate endedOn,
            @Nullable ReviewDayView protection,
            @Nullable ReviewDayView lookedAfter,
            @Nullable ReviewProposalView proposal,
            Links links) {
        return new DualStatusView(
                status.id(),
                status.childId(),
                status.identity().periodId(),
                status.identity().planId(),
                status.days().beganOn(),
                endedOn,
                status.withdrawnOn().orElse(null),
                protection,
                lookedAfter,
                proposal,
                status.planLink(),
                links.dualStatus(status.id()));
    }
}
