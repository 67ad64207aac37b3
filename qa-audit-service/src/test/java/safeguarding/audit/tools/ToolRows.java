package safeguarding.audit.tools;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;

/** Audit tools, as the matrices see them. */
public final class ToolRows implements FeatureRows {

    private static final String TOOL = "\"code\": \"of-the-rows\", \"title\": \"Of the rows\", \"caseKind\":"
            + " \"child-protection-plan\", \"content\": " + Tools.CONTENT;

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "beginAuditTool",
                "{" + TOOL + "}",
                "importAuditTool",
                "{\"format\": \"safeguarding-audit-tool-1\", " + TOOL + "}",
                "draftAuditToolVersion",
                "{\"copyOf\": 1}",
                "replaceAuditToolVersion",
                "{\"content\": " + Tools.CONTENT + "}");
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("toolId", "number");
    }
}
