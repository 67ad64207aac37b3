package safeguarding.audit.tools;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param code stable code within the tool
 */
public record Section(String code, String title, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
