package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import java.util.List;
import safeguarding.licensing.law.ruling.Breach;
import safeguarding.licensing.law.ruling.Note;
import safeguarding.licensing.law.ruling.Ruling;

/** What a ruling says of one day. */
final class RulingOfDay {

    private RulingOfDay() {}

    static Ruling of(Ruling ruling, LocalDate day) {
        return switch (ruling) {
            case Ruling.Lawful(var remarks) -> new Ruling.Lawful(on(remarks, day));
            case Ruling.NotDecidable(var undecided, var remarks) -> of(List.of(), undecided, remarks, day);
            case Ruling.Breached(var breaches, var undecided, var remarks) -> of(breaches, undecided, remarks, day);
        };
    }

    private static Ruling of(List<Breach> breaches, List<Note> undecided, List<Note> remarks, LocalDate day) {
        var broken = breaches.stream().filter(each -> each.when().include(day)).toList();
        var open = on(undecided, day);
        if (!broken.isEmpty()) {
            return new Ruling.Breached(broken, open, on(remarks, day));
        }
        return open.isEmpty() ? new Ruling.Lawful(on(remarks, day)) : new Ruling.NotDecidable(open, on(remarks, day));
    }

    private static List<Note> on(List<Note> notes, LocalDate day) {
        return notes.stream().filter(note -> note.when().include(day)).toList();
    }
}
