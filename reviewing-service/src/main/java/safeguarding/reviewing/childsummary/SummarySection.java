package safeguarding.reviewing.childsummary;

import java.util.List;

/**
 * A part of a summary. Masks itself.
 *
 * @param sentences at least one; each is one line
 */
public record SummarySection(String heading, List<String> sentences) {

    public SummarySection {
        sentences = List.copyOf(sentences);
    }

    @Override
    public String toString() {
        return "SummarySection[" + heading + "]";
    }
}
