package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import java.util.List;
import safeguarding.licensing.law.lawfulness.Breach;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Note;

/** What a ruling says of one day. */
final class RulingOfDay {

    private RulingOfDay() {}

    static Lawfulness of(Lawfulness ruling, LocalDate day) {
        return switch (ruling) {
            case Lawfulness.Lawful(var remarks) -> new Lawfulness.Lawful(on(remarks, day));
            case Lawfulness.NotDecidable(var undecided, var remarks) -> of(List.of(), undecided, remarks, day);
            case Lawfulness.Breached(var breaches, var undecided, var remarks) -> of(breaches, undecided, remarks, day);
        };
    }

    private static Lawfulness of(List<Breach> breaches, List<Note> undecided, List<Note> remarks, LocalDate day) {
        var broken = breaches.stream().filter(each -> each.when().include(day)).toList();
        var open = on(undecided, day);
        if (!broken.isEmpty()) {
            return new Lawfulness.Breached(broken, open, on(remarks, day));
        }
        return open.isEmpty()
                ? new Lawfulness.Lawful(on(remarks, day))
                : new Lawfulness.NotDecidable(open, on(remarks, day));
    }

    private static List<Note> on(List<Note> notes, LocalDate day) {
        return notes.stream().filter(note -> note.when().include(day)).toList();
    }
}
