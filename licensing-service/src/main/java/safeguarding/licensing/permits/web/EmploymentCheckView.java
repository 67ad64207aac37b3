package safeguarding.licensing.permits.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Note;

/** What the law says to proposed work. */
@Schema(name = "EmploymentCheck", description = "What the law says to proposed work.")
public record EmploymentCheckView(
        @Schema(
                required = true,
                description = "not-decidable: no breach, but something could not be looked at.",
                enumeration = {"lawful", "breached", "not-decidable"})
        String outcome,

        @Schema(required = true, description = "Every breach, in order of days, none twice.")
        List<EmploymentBreachView> breaches,

        @Schema(required = true, description = "What could not be decided.")
        List<EmploymentNoteView> undecided,

        @Schema(required = true, description = "What else has to be said, such as days after compulsory school age.")
        List<EmploymentNoteView> remarks) {

    static EmploymentCheckView of(Lawfulness ruling) {
        return switch (ruling) {
            case Lawfulness.Lawful it -> new EmploymentCheckView("lawful", List.of(), List.of(), notes(it.remarks()));
            case Lawfulness.Breached it ->
                new EmploymentCheckView(
                        "breached",
                        it.breaches().stream().map(EmploymentBreachView::of).toList(),
                        notes(it.undecided()),
                        notes(it.remarks()));
            case Lawfulness.NotDecidable it ->
                new EmploymentCheckView("not-decidable", List.of(), notes(it.undecided()), notes(it.remarks()));
        };
    }

    private static List<EmploymentNoteView> notes(List<Note> notes) {
        return notes.stream().map(EmploymentNoteView::of).toList();
    }
}
