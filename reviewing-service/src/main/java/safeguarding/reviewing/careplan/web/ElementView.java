package safeguarding.reviewing.careplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.careplan.AgreedElement;
import safeguarding.reviewing.careplan.Written;

/** A version of an element of the care plan. */
@Schema(name = "CarePlanElement", description = "A version of an element of the care plan.")
public record ElementView(
        @Schema(required = true) UUID elementId,

        @Schema(
                required = true,
                enumeration = {
                    "health-plan",
                    "personal-education-plan",
                    "emotional-development",
                    "identity",
                    "contact",
                    "self-care",
                    "placement-plan",
                    "pathway-plan",
                    "other"
                })
        String kind,

        @Schema(required = true, description = "Where this element is asked for.")
        String citation,

        @Schema(required = true, description = "Number of the version, in the order of the days; 0 when withdrawn.")
        int number,

        @Schema(required = true, description = "Whether it is the version that holds.")
        boolean current,

        @Schema(required = true) LocalDate agreedOn,
        @Nullable LocalDate lookAgainBy,
        @Nullable String reference,
        @Nullable String summary,

        @Schema(required = true, description = "Whether it is a significant change of the version before.")
        boolean significant,

        @Schema(required = true) ConsiderationFields considered,

        @Schema(required = true, description = "Whether it is a significant change that no review considered (C1.5).")
        boolean withoutReview,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn; absent while it stands.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason) {

    static ElementView of(Written<AgreedElement> written, List<AgreedElement> versions, LocalDate asAt) {
        var fact = written.fact();
        var number = written.stands() ? versions.indexOf(fact) + 1 : 0;
        var known =
                versions.stream().filter(each -> !each.agreedOn().isAfter(asAt)).toList();
        var significant = number > 1 && fact.significant();
        var correction = written.correction();
        var withdrawal = written.withdrawal();
        return new ElementView(
                written.id(),
                fact.kind().code(),
                fact.kind().citation(),
                number,
                number > 0 && number == known.size(),
                fact.agreedOn(),
                fact.lookAgainBy(),
                fact.reference(),
                fact.summary(),
                significant,
                ConsiderationFields.of(fact.considered()),
                significant && fact.considered().reviewId() == null,
                correction == null ? null : correction.on(),
                correction == null ? null : correction.reason(),
                withdrawal == null ? null : withdrawal.on(),
                withdrawal == null ? null : withdrawal.reason());
    }

    @Override
    public String toString() {
        return "ElementView[" + elementId + "]";
    }
}
