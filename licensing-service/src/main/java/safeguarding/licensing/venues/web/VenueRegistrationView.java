package safeguarding.licensing.venues.web;


/** What the registration of a venue is asked for. */
@Schema(
        name = "VenueRegistration",
        description = "What the registration of a venue is asked for. How it stands, and its conditions, are those of its"
                + " licence, which has the same identifier.")
public record VenueRegistrationView(
        @Schema(required = true) UUID venueRegistrationId,
        @Schema(required = true, description = "Who runs the premises, in the register of parties.") URI party,
        @Schema(required = true, description = "Code of the council that is asked.") String council,

        @Schema(required = true, description = "The first registration of the same premises; itself when it is the first.")
        URI first,

        @Schema(required = true) VenueFields details,

        @Schema(required = true, description = "What is missing or against the law today.")
        List<VenueShortfallView> shortfalls,

        @Schema(required = true, description = "Its life, from the draft to the end.") URI licence,
        @Schema(required = true) URI link) {}
