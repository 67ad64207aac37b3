package safeguarding.reviewing.careplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.Written;

/** A plan for permanence. */
@Schema(name = "PermanencePlan", description = "A plan for permanence: it holds until the next.")
public record PermanencePlanView(
        @Schema(required = true) UUID permanencePlanId,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(
                required = true,
                enumeration = {
                    "return-home",
                    "long-term-fostering",
                    "special-guardianship",
                    "adoption",
                    "kinship",
                    "other"
                })
        String route,

        @Schema(
                description = "The second plan of twin-track planning; absent without one.",
                enumeration = {
                    "return-home",
                    "long-term-fostering",
                    "special-guardianship",
                    "adoption",
                    "kinship",
                    "other"
                })
        @Nullable
        String alongside,

        @Schema(required = true, description = "Whether two plans are followed at once.")
        boolean twinTrack,

        @Schema(required = true, description = "Whether it is the one that holds.")
        boolean current,

        @Schema(required = true, description = "Whether it changed an earlier one: a significant change (C1.5).")
        boolean change,

        @Schema(required = true) ConsiderationFields considered,

        @Schema(required = true, description = "Whether it is a change that no review considered (C1.5).")
        boolean withoutReview,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn; absent while it stands.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason) {

    static PermanencePlanView of(Written<DecidedRoute> written, List<DecidedRoute> decided, LocalDate asAt) {
        var fact = written.fact();
        var number = written.stands() ? decided.indexOf(fact) + 1 : 0;
        var known =
                decided.stream().filter(each -> !each.decidedOn().isAfter(asAt)).toList();
        var correction = written.correction();
        var withdrawal = written.withdrawal();
        return new PermanencePlanView(
                written.id(),
                fact.decidedOn(),
                Codes.of(fact.route()),
                Codes.orNull(fact.alongside()),
                fact.twinTrack(),
                number > 0 && number == known.size(),
                number > 1,
                ConsiderationFields.of(fact.considered()),
                number > 1 && fact.considered().reviewId() == null,
                correction == null ? null : correction.on(),
                correction == null ? null : correction.reason(),
                withdrawal == null ? null : withdrawal.on(),
                withdrawal == null ? null : withdrawal.reason());
    }

    @Override
    public String toString() {
        return "PermanencePlanView[" + permanencePlanId + "]";
    }
}
