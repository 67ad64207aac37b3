package safeguarding.licensing.law.lawfulness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import safeguarding.licensing.law.limits.Figure;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Unit;
import safeguarding.licensing.law.time.Days;

/** What a check finds on its way; from it comes the {@link Lawfulness}. For one check and one thread. */
public final class Findings {

    private record Found(Breach breach, Optional<LimitKind> kind) {}

    /** In order of days; on the same days in order of the kinds of limits, bans last. */
    private static final Comparator<Found> IN_ORDER = Comparator.comparing((Found found) -> found.breach.when())
            .thenComparing(found -> found.kind.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(found -> found.breach.id());

    private final List<Found> breaches = new ArrayList<>();
    private final List<Note> undecided = new ArrayList<>();
    private final List<Note> remarks = new ArrayList<>();

    /** Measures what was found on days against a limit, and keeps it when it breaks the limit. */
    public void measure(Limit limit, Days when, int found) {
        if (limit.isBrokenBy(found)) {
            var breach = new Breach(
                    limit.id(),
                    limit.rule(),
                    limit.citation(),
                    when,
                    limit.figure(),
                    limit.of(found),
                    limit.sentence(found));
            breaches.add(new Found(breach, Optional.of(limit.kind())));
        }
    }

    /** Measures what was found on one day. */
    public void measure(Limit limit, LocalDate day, int found) {
        if (limit.isBrokenBy(found)) {
            measure(limit, Days.of(day), found);
        }
    }

    /** Keeps a breach of a ban, which has no figure: none is allowed, and so many days were found. */
    public void banned(String id, String rule, String citation, Days when, int days, String sentence) {
        var breach =
                new Breach(id, rule, citation, when, new Figure(0, Unit.DAY), new Figure(days, Unit.DAY), sentence);
        breaches.add(new Found(breach, Optional.empty()));
    }

    /** Says that something could not be decided. */
    public void undecided(String rule, String citation, Days when, String sentence) {
        add(undecided, new Note(rule, citation, when, sentence));
    }

    /** Says something that decides nothing. */
    public void remark(String rule, String citation, Days when, String sentence) {
        add(remarks, new Note(rule, citation, when, sentence));
    }

    /** What it comes to. */
    public Lawfulness lawfulness() {
        var open = inOrder(undecided);
        var said = inOrder(remarks);
        if (!breaches.isEmpty()) {
            return new Lawfulness.Breached(
                    breaches.stream().sorted(IN_ORDER).map(Found::breach).toList(), open, said);
        }
        return open.isEmpty() ? new Lawfulness.Lawful(said) : new Lawfulness.NotDecidable(open, said);
    }

    /** Adds a note, or lengthens the one before when it says the same of the day before. */
    private static void add(List<Note> notes, Note note) {
        if (!notes.isEmpty() && goesOn(notes.getLast(), note)) {
            var before = notes.removeLast();
            notes.add(new Note(
                    note.rule(),
                    note.citation(),
                    new Days(before.when().first(), note.when().last()),
                    note.sentence()));
        } else {
            notes.add(note);
        }
    }

    private static boolean goesOn(Note before, Note note) {
        return before.rule().equals(note.rule())
                && before.sentence().equals(note.sentence())
                && before.when().last().plusDays(1).equals(note.when().first());
    }

    private static List<Note> inOrder(List<Note> notes) {
        return notes.stream().sorted(Comparator.comparing(Note::when)).toList();
    }
}
