package safeguarding.conference.neighbours;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register of chairs says about one chair and one conference. */
public sealed interface ChairAnswer {

    /** The chair the answer is about. */
    UUID chairId();

    /**
     * The chair can be allocated.
     *
     * @param score the higher, the better suited
     * @param because sentences that say why, most important first
     */
    record Suitable(UUID chairId, String staffId, int score, List<String> because) implements ChairAnswer {
        public Suitable {
            because = List.copyOf(because);
        }
    }

    /**
     * The chair cannot be allocated.
     *
     * @param ruleId rule that refuses, such as {@code B2.5}; null when it is the register itself (area, capacity)
     * @param citation where the rule stands; null together with the rule
     * @param reason sentence for the person who allocates
     */
    record Unsuitable(
            UUID chairId,
            String staffId,
            @Nullable String ruleId,
            @Nullable String citation,
            String reason) implements ChairAnswer {}

    /** There is no such chair in the register. */
    record Unknown(UUID chairId) implements ChairAnswer {}
}
