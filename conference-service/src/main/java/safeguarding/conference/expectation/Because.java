package safeguarding.conference.expectation;

import java.util.List;
import java.util.UUID;

/**
 * Why an agency is expected by rules.
 *
 * @param rules the rules
 * @param sentences what each of them said, in the same order
 */
public record Because(List<UUID> rules, List<String> sentences) {

    /** Nothing but the chair's word. */
    public static final Because NO_RULE = new Because(List.of(), List.of());

    public Because {
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
    }
}
