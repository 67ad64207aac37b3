package safeguarding.reviewing.neighbours;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register of reviewing officers says about one officer and one child. */
public sealed interface OfficerAnswer {

    /** The officer the answer is about. */
    UUID officerId();

    /**
     * The officer can be named.
     *
     * @param score the higher, the better suited
     * @param because sentences that say why, most important first
     * @param warning what speaks against it and forbids nothing; null when nothing does
     */
    record Suitable(
            UUID officerId,
            String staffId,
            int score,
            List<String> because,
            @Nullable String warning) implements OfficerAnswer {
        public Suitable {
            because = List.copyOf(because);
        }
    }

    /**
     * The officer cannot be named.
     *
     * @param ruleId rule that refuses, such as {@code C2.3}; null when it is the register itself (area, time)
     * @param citation where the rule stands; null together with the rule
     * @param reason sentence for the person who allocates
     */
    record Unsuitable(
            UUID officerId,
            String staffId,
            @Nullable String ruleId,
            @Nullable String citation,
            String reason) implements OfficerAnswer {}

    /** There is no such officer in the register. */
    record Unknown(UUID officerId) implements OfficerAnswer {}
}
