package safeguarding.reviewing.reviews.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.reviews.Deferrals;
import safeguarding.reviewing.reviews.Deferrals.Kind;

/** How often reviews were put off. */
@Schema(name = "ReviewDeferrals", description = "How often reviews of the period were put off.")
public record DeferralsView(
        @Schema(required = true) long adjournments,

        @Schema(required = true) long exemptions,

        @Schema(required = true, description = "Whether there is more than one: no longer an exception.")
        boolean series) {

    static DeferralsView of(Deferrals deferrals) {
        return new DeferralsView(
                deferrals.count(Kind.ADJOURNMENT), deferrals.count(Kind.EXEMPTION), deferrals.isSeries());
    }
}
