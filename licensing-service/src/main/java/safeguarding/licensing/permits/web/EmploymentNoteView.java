package safeguarding.licensing.permits.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.law.lawfulness.Note;

/** Something that has to be said of days, and is no breach. */
@Schema(name = "EmploymentNote", description = "Something that has to be said of days, and is no breach.")
public record EmploymentNoteView(
        @Schema(required = true, examples = "G1.1") String rule,
        @Schema(required = true) String citation,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) String sentence) {

    static EmploymentNoteView of(Note it) {
        return new EmploymentNoteView(
                it.rule(), it.citation(), it.when().first(), it.when().last(), it.sentence());
    }
}
