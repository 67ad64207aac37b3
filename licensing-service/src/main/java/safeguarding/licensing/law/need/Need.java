package safeguarding.licensing.law.need;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** Whether a licence is needed. */
public sealed interface Need {

    /** Why, in order; at least one. */
    List<Reason> reasons();

    /** What was counted for each day of performance under the four-day rule; empty when the rule was not asked. */
    List<Count> counts();

    /**
     * A reason.
     *
     * @param rule id in the list of rules: H1, H3 or G1.1
     * @param citation where it stands
     * @param sentence in words
     */
    record Reason(String rule, String citation, String sentence) {}

    /**
     * What the four-day rule counts for a day of performance.
     *
     * @param day the day of performance
     * @param from first day that counts: six months before
     * @param others days before it, of this and of other performances, from then on
     */
    record Count(LocalDate day, LocalDate from, SortedSet<LocalDate> others) {}

    /**
     * A licence is needed.
     *
     * @param from the first of the days of performance that needs it
     */
    record Needed(LocalDate from, List<Reason> reasons, List<Count> counts) implements Need {
        public Needed {
            reasons = List.copyOf(reasons);
            counts = List.copyOf(counts);
        }
    }

    /** No licence is needed. */
    record NotNeeded(List<Reason> reasons, List<Count> counts) implements Need {
        public NotNeeded {
            reasons = List.copyOf(reasons);
            counts = List.copyOf(counts);
        }
    }

    /** It depends on what is not known or not loaded. */
    record NotDecidable(List<Reason> reasons, List<Count> counts) implements Need {
        public NotDecidable {
            reasons = List.copyOf(reasons);
            counts = List.copyOf(counts);
        }
    }
}
