package safeguarding.audit.tools;

import java.util.List;
import java.util.Optional;
import safeguarding.audit.cases.AnswerType;

/**
 * One question of a tool.
 *
 * @param code stable code within the tool
 * @param text the question
 * @param guidance what to look at and how to judge it
 * @param type how it is answered
 * @param weight how much it counts against the others, 0 to 10; 0 for what is not scored
 * @param required whether an audit cannot be submitted without an answer
 * @param mayNotApply whether "not applicable" is an answer
 * @param options what can be chosen; empty unless it is a choice
 */
public record Question(
        String code,
        String text,
        String guidance,
        AnswerType type,
        int weight,
        boolean required,
        boolean mayNotApply,
        List<Option> options) {

    public Question {
        options = List.copyOf(options);
    }

    /** The option with this code; empty when there is none. */
    public Optional<Option> option(String chosen) {
        return options.stream().filter(option -> option.code().equals(chosen)).findFirst();
    }
}
