package safeguarding.audit.tools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.neighbours.AskedQuestion;
import safeguarding.audit.neighbours.AskedTool;
import safeguarding.audit.neighbours.AskedTools;

/** Tells audits of cases what they answer. */
@ApplicationScoped
class ToolsAsked implements AskedTools {

    private final ToolVersions versions;

    ToolsAsked(ToolVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<AskedTool> asked(UUID toolId, int version) {
        return versions.find(toolId, version)
                .map(found -> new AskedTool(
                        toolId,
                        version,
                        found.content().gradeScale(),
                        found.content().questions().map(ToolsAsked::asked).toList()));
    }

    private static AskedQuestion asked(Question question) {
        return new AskedQuestion(
                question.code(),
                question.text(),
                question.type(),
                question.weight(),
                question.required(),
                question.mayNotApply(),
                question.options().stream().collect(Collectors.toMap(Option::code, Option::percent)));
    }
}
