package safeguarding.audit.neighbours;

import java.util.Set;
import java.util.UUID;
import safeguarding.audit.cases.CaseKind;

/**
 * A version of an audit tool.
 *
 * @param code stable short code of the tool, such as {@code core-groups}
 * @param kind what cases it is made for
 * @param questionCodes its questions
 * @param published whether audits may begin with it
 */
public record KnownTool(
        UUID toolId,
        String code,
        String title,
        int version,
        CaseKind kind,
        Set<String> questionCodes,
        boolean published) {

    public KnownTool {
        questionCodes = Set.copyOf(questionCodes);
    }
}
