package safeguarding.reviewing.visits.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.visits.AnsweredRequest;
import safeguarding.reviewing.visits.VisitRequest;

/** A visit that was asked for, and how it was answered. */
@Schema(name = "LookedAfterVisitRequest", description = "A visit that was asked for outside of its intervals (C3).")
public record VisitRequestView(
        @Schema(required = true) UUID visitRequestId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                description = "Civil date (Europe/London) on which it was asked for, or the notice came.")
        LocalDate askedOn,

        @Schema(
                required = true,
                enumeration = {"child", "carer", "notice"},
                description = "The child, the carer, or a notice about the home or the fostering service.")
        String askedBy,

        @Schema(description = "Last day that is in time after a notice (C3-notice); the law names none for others.")
        @Nullable
        LocalDate dueOn,

        @Schema(description = "Day on which the child was seen first from then on; absent while it was not.") @Nullable
        LocalDate visitedOn,

        @Schema(description = "Whether it was, or is, late; absent where there is no last day.") @Nullable
        Boolean late,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn) {

    static VisitRequestView of(AnsweredRequest answered) {
        return of(answered.request(), answered.dueOn(), answered.visitedOn(), answered.late());
    }

    /** One that was just written, of which nothing has come yet. */
    static VisitRequestView of(VisitRequest request) {
        return of(request, null, null, null);
    }

    private static VisitRequestView of(
            VisitRequest request, @Nullable LocalDate dueOn, @Nullable LocalDate visitedOn, @Nullable Boolean late) {
        return new VisitRequestView(
                request.id(),
                request.periodId(),
                request.childId(),
                request.askedOn(),
                Codes.of(request.askedBy()),
                dueOn,
                visitedOn,
                late,
                request.withdrawal().map(MadeInError::on).orElse(null));
    }
}
