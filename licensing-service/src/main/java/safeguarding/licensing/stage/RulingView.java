package safeguarding.licensing.stage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Note;

/** What the law says to a schedule. */
@Schema(name = "PerformanceRuling", description = "What the law says to a schedule: all of it, in the order of days.")
public record RulingView(
        @Schema(
                required = true,
                description =
                        "not-decidable: no breach was found, and the rules of some days are not loaded or a fact is not"
                                + " known (H0).",
                enumeration = {"lawful", "breached", "not-decidable"})
        String outcome,

        @Schema(required = true, description = "Every breach, none twice.")
        List<PerformanceBreachView> breaches,

        @Schema(required = true, description = "What could not be decided.")
        List<NoteView> undecided,

        @Schema(required = true, description = "What else has to be said, such as days that are out of the law.")
        List<NoteView> remarks) {

    /** Something that has to be said of days. */
    @Schema(name = "PerformanceRemark", description = "Something that has to be said of days, and is no breach.")
    public record NoteView(
            @Schema(required = true, description = "Id in the list of rules.", examples = "H0")
            String ruleId,

            @Schema(required = true, description = "Where it stands in the law.")
            String citation,

            @Schema(required = true, description = "First civil day.")
            LocalDate from,

            @Schema(required = true, description = "Last civil day.")
            LocalDate to,

            @Schema(required = true, description = "In one sentence.")
            String sentence) {

        static NoteView of(Note note) {
            return new NoteView(
                    note.rule(),
                    note.citation(),
                    note.when().first(),
                    note.when().last(),
                    note.sentence());
        }
    }

    /** A ruling, as it travels. */
    public static RulingView of(Lawfulness ruling) {
        return switch (ruling) {
            case Lawfulness.Lawful(var remarks) -> new RulingView("lawful", List.of(), List.of(), notes(remarks));
            case Lawfulness.Breached(var breaches, var undecided, var remarks) ->
                new RulingView(
                        "breached",
                        breaches.stream().map(PerformanceBreachView::of).toList(),
                        notes(undecided),
                        notes(remarks));
            case Lawfulness.NotDecidable(var undecided, var remarks) ->
                new RulingView("not-decidable", List.of(), notes(undecided), notes(remarks));
        };
    }

    private static List<NoteView> notes(List<Note> notes) {
        return notes.stream().map(NoteView::of).toList();
    }
}
