package safeguarding.licensing.chaperonebookings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.chaperonebookings.BookedPlace;

/** Where children are in care. */
@Schema(
        name = "ChaperoneBookingPlace",
        description =
                "Where children are in care. The same council, postcode and name, but for case, spaces and signs, are"
                        + " the same place.")
public record BookedPlaceFields(
        @Schema(required = true, description = "What it is called.", examples = "Playhouse") @NotBlank @Size(max = 200)
        String name,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "(?i)[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}")
        @Size(max = 9)
        String postcode,

        @Schema(required = true, description = "Code of the council in whose area it is.", examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council) {

    static BookedPlaceFields of(BookedPlace place) {
        return new BookedPlaceFields(place.name(), place.postcode(), place.council());
    }

    BookedPlace read() {
        return BookedPlace.of(name.strip(), postcode, council);
    }

    @Override
    public String toString() {
        return "BookedPlaceFields[masked]";
    }
}
