package safeguarding.audit.neighbours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of a tool, as it is answered.
 *
 * @param gradeScale id of the scale in which cases are graded (F3)
 * @param questions in their order
 */
public record AskedTool(UUID toolId, int version, String gradeScale, List<AskedQuestion> questions) {

    public AskedTool {
        questions = List.copyOf(questions);
    }

    /** The question with this code; empty when there is none. */
    public Optional<AskedQuestion> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
