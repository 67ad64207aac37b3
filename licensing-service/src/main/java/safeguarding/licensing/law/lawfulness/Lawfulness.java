package safeguarding.licensing.law.lawfulness;

import java.util.List;

/** What the law says to a timetable, a schedule or another proposal. */
public sealed interface Lawfulness {

    /** What else has to be said, such as days that are out of the law; in order of days. */
    List<Note> remarks();

    /** Nothing breaks the law, and all of it could be looked at. */
    record Lawful(List<Note> remarks) implements Lawfulness {
        public Lawful {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The law is broken.
     *
     * @param breaches every breach, none twice, at least one: in order of first day, last day and table of limits
     * @param undecided what could not be decided beside them; often empty
     */
    record Breached(List<Breach> breaches, List<Note> undecided, List<Note> remarks) implements Lawfulness {
        public Breached {
            breaches = List.copyOf(breaches);
            undecided = List.copyOf(undecided);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * No breach was found, and something could not be decided: rules of those days are not loaded, or a fact is not known.
     *
     * @param undecided what, at least one
     */
    record NotDecidable(List<Note> undecided, List<Note> remarks) implements Lawfulness {
        public NotDecidable {
            undecided = List.copyOf(undecided);
            remarks = List.copyOf(remarks);
        }
    }
}
