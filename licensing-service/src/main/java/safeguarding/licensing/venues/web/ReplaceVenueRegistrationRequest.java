package safeguarding.licensing.venues.web;


/** What a registration is asked for, as of now. */
@Schema(
        name = "ReplaceVenueRegistrationRequest",
        description = "What a registration of a venue is asked for, as of now.")
public record ReplaceVenueRegistrationRequest(
        @Schema(required = true) @Valid @NotNull VenueFields details) {}
