package safeguarding.licensing.venues.web;


/** What a registration of a venue is asked for. */
@Schema(name = "VenueDetails", description = "What a registration of a venue is asked for.")
public record VenueFields(
        @Schema(required = true, description = "First civil date.", examples = "2015-09-01") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last civil date.", examples = "2016-08-31") @NotNull
        LocalDate to,

        @Schema(required = true) @Valid @NotNull PremisesFields premises,

        @Schema(required = true, description = "How many people may be there at once.", examples = "450")
        @Min(1)
        @Max(200000)
        int capacity,

        @Schema(required = true, description = "How many children attend at most.", examples = "300")
        @Min(1)
        @Max(200000)
        int children,

        @Schema(
                required = true,
                description = "How many adults attend to the children then; needed above 100 children (H16).",
                examples = "6")
        @Min(0)
        @Max(10000)
        int attendants,

        @Schema(
                required = true,
                description = "What the premises have for children: toilets, changing-rooms, first-aid, drinking-water,"
                        + " rest-room, guarded-entrance. The first four are needed (LC70).",
                examples = "[\"toilets\"]")
        @NotNull
        @Size(max = 6)
        List<@NotBlank @Size(max = 20) String> facilities,

        @Schema(
                required = true,
                description = "Conditions that the applicant proposes, in words; those that hold are the licence's.")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 1000) String> wantedConditions) {

    static VenueFields of(VenueDetails it) {
        return new VenueFields(
                it.from(),
                it.to(),
                PremisesFields.of(it.premises()),
                it.capacity(),
                it.children(),
                it.attendants(),
                it.facilities().stream().map(Codes::of).toList(),
                it.wantedConditions());
    }

    VenueDetails read() {
        return new VenueDetails(
                from,
                to,
                premises.read(),
                capacity,
                children,
                attendants,
                facilities.stream()
                        .map(code -> Codes.read("details.facilities", code, Facility.class))
                        .collect(Collectors.toSet()),
                wantedConditions);
    }
}
