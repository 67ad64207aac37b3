package safeguarding.reviewing.care.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.care.Stay;

/** A short break. */
@Schema(name = "ShortBreakStay", description = "A short break with the carer of the series.")
public record StayFields(
        @Schema(required = true, description = "Day on which the child comes.", examples = "2013-07-05") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Day on which the child goes.", examples = "2013-07-07") @NotNull
        LocalDate to) {

    static StayFields of(Stay stay) {
        return new StayFields(stay.from(), stay.to());
    }

    /** The stay in the words of the domain. */
    public Stay read() {
        return new Stay(from, to);
    }
}
