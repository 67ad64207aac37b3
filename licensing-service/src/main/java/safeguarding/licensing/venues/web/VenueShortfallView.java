package safeguarding.licensing.venues.web;


/** Why a registration cannot be given as it stands. */
@Schema(
        name = "VenueShortfall",
        description = "Why a registration of a venue cannot be given as it stands.")
public record VenueShortfallView(
        @Schema(required = true, description = "Rule that it breaks.", examples = "H16")
        String rule,

        @Schema(required = true, description = "Where the rule stands.")
        String citation,

        @Schema(required = true, description = "What is missing or wrong.")
        String field,

        @Schema(required = true, description = "Why, in one sentence.")
        String reason,

        @Schema(required = true, description = "Whether it bars the registration.")
        boolean bars) {

    static VenueShortfallView of(Shortfall shortfall) {
        return new VenueShortfallView(
                shortfall.ruleId(), shortfall.citation(), shortfall.field(), shortfall.reason(), shortfall.bars());
    }
}
