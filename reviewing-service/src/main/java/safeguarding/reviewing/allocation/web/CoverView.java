package safeguarding.reviewing.allocation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.allocation.Cover;

/** Somebody stands in for the named IRO. */
@Schema(name = "IroCover", description = "Somebody stands in for the named IRO.")
public record CoverView(
        @Schema(required = true) UUID coverId,

        @Schema(required = true, description = "Who stands in.")
        UUID officerId,

        @Schema(required = true, description = "First day.") LocalDate from,

        @Schema(required = true, description = "Last day.") LocalDate to) {

    static CoverView of(Cover cover) {
        return new CoverView(cover.id(), cover.officerId(), cover.from(), cover.to());
    }
}
