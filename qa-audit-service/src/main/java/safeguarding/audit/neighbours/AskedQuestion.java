package safeguarding.audit.neighbours;

import java.util.Map;
import safeguarding.audit.cases.AnswerType;

/**
 * A question of a tool, as it is answered.
 *
 * @param code stable code within the tool
 * @param weight how much it counts, 0 to 10
 * @param required whether an audit cannot be submitted without an answer
 * @param mayNotApply whether "not applicable" is an answer
 * @param options what each option is worth, 0 to 100, by its code; empty unless it is a choice
 */
public record AskedQuestion(
        String code,
        String text,
        AnswerType type,
        int weight,
        boolean required,
        boolean mayNotApply,
        Map<String, Integer> options) {

    public AskedQuestion {
        options = Map.copyOf(options);
    }
}
