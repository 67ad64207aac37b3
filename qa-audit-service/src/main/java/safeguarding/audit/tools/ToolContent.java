package safeguarding.audit.tools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a version of a tool asks.
 *
 * @param gradeScale id of the scale in which cases are graded (F3)
 * @param sections its questions
 * @param descriptors what work of each grade looks like, the best first
 */
public record ToolContent(String gradeScale, List<Section> sections, List<Descriptor> descriptors) {

    public ToolContent {
        sections = List.copyOf(sections);
        descriptors = List.copyOf(descriptors);
    }

    /** All questions, in their order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** The question with this code; empty when there is none. */
    public Optional<Question> question(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }
}
