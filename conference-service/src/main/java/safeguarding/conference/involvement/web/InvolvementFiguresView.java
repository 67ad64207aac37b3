package safeguarding.conference.involvement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Tally;

/** How agencies took part in conferences. */
@Schema(
        description = "How agencies took part in conferences held in a period. The unit of counting is conference and"
                + " organisation, once for all siblings; an organisation that comes as two kinds counts in each.")
public record InvolvementFiguresView(
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) LocalDate asAt,

        @Schema(description = "Day whose knowledge counts; absent: what is known now.") @Nullable
        LocalDate knownOn,

        @Schema(required = true, description = "Whether a day it rests on has not ended, so that it may still change.")
        boolean provisional,

        @Schema(
                description =
                        "Times an organisation was expected of whose invitation a history tells nothing: left out of"
                                + " invited and never-invited; absent when suppressed.")
        @Nullable
        Long invitationsNotTold,

        @Schema(required = true) List<MeasureView> measures) {

    /** One measure. */
    @Schema(name = "InvolvementMeasure", description = "One measure of involvement.")
    public record MeasureView(
            @Schema(
                    required = true,
                    enumeration = {
                        "invited",
                        "never-invited",
                        "attended",
                        "reports-in-time",
                        "contributed",
                        "children-reported-on"
                    })
            String id,

            @Schema(required = true) String title,
            @Schema(required = true) String definition,
            @Schema(required = true, examples = "B2.6") String rule,
            @Schema(required = true) String citation,
            @Schema(required = true) ShareView all,
            @Schema(required = true) List<KindView> byKind,

            @Schema(
                    required = true,
                    description = "By practice, school or service; empty for readers outside the unit.")
            List<OrganisationShareView> byOrganisation) {}

    /** A share. */
    @Schema(name = "InvolvementShare", description = "A share; its numbers are absent when they are suppressed.")
    public record ShareView(
            @Nullable Long numerator,
            @Nullable Long denominator,

            @Schema(description = "In percent; absent when suppressed or of nothing.") @Nullable
            BigDecimal percent,

            @Schema(required = true, description = "Whether the numbers are too small to be told.")
            boolean suppressed) {

        static ShareView of(Tally tally, boolean suppressed) {
            return suppressed
                    ? new ShareView(null, null, null, true)
                    : new ShareView(tally.met(), tally.all(), tally.value(Definition.Kind.SHARE), false);
        }
    }

    /** The share of a kind of agency. */
    @Schema(name = "InvolvementOfKind", description = "The share of a kind of agency.")
    public record KindView(
            @Schema(required = true, examples = "gp") String kind,
            @Schema(required = true) ShareView share) {}

    /** The share of an organisation. */
    @Schema(name = "InvolvementOfOrganisation", description = "The share of a practice, school or service.")
    public record OrganisationShareView(
            @Schema(required = true, examples = "gp") String kind,

            @Schema(
                    description = "Code of the organisation; absent: expected, and it is not known which one.",
                    examples = "gp-practice-elm")
            @Nullable
            String organisation,

            @Schema(required = true) ShareView share) {}
}
