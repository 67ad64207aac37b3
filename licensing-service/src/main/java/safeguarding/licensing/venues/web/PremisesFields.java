package safeguarding.licensing.venues.web;


/** Where entertainment takes place. */
@Schema(name = "VenuePremises", description = "Where entertainment takes place.")
public record PremisesFields(
        @Schema(required = true, description = "What it is called.", examples = "Playhouse") @NotBlank @Size(max = 200)
        String name,

        @Schema(required = true, description = "The lines of the address without the postcode.") @NotEmpty @Size(max = 6)
        List<@NotBlank @Size(max = 100) String> lines,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "(?i)[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}")
        @Size(max = 9)
        String postcode) {

    static PremisesFields of(Premises premises) {
        return new PremisesFields(premises.name(), premises.lines(), premises.postcode());
    }

    Premises read() {
        return new Premises(name.strip(), lines, postcode);
    }

    @Override
    public String toString() {
        return "PremisesFields[masked]";
    }
}
