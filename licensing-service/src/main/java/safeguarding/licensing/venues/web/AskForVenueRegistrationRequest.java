package safeguarding.licensing.venues.web;


/** A registration that is asked for. */
@Schema(name = "AskForVenueRegistrationRequest", description = "A registration of a venue that is asked for.")
public record AskForVenueRegistrationRequest(
        @Schema(required = true, description = "Who runs the premises, a party of kind venue-operator.") @NotNull
        UUID partyId,

        @Schema(required = true, description = "Code of the council in whose area the premises are.", examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council,

        @Schema(required = true) @Valid @NotNull VenueFields details) {}
