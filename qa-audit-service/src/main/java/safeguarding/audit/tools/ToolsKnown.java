package safeguarding.audit.tools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.neighbours.KnownTool;
import safeguarding.audit.neighbours.KnownTools;

/** Tells the other features of audit tools. */
@ApplicationScoped
class ToolsKnown implements KnownTools {

    private final ToolVersions versions;

    ToolsKnown(ToolVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<KnownTool> find(UUID toolId, int version) {
        return versions.find(toolId, version).map(ToolsKnown::known);
    }

    @Override
    public Optional<KnownTool> ofScale(String code, String gradeScale) {
        return versions.withCode(code).stream()
                .filter(version -> version.content().gradeScale().equals(gradeScale))
                .findFirst()
                .map(ToolsKnown::known);
    }

    private static KnownTool known(ToolVersion version) {
        var tool = version.tool();
        return new KnownTool(
                version.toolId(),
                tool.code(),
                tool.title(),
                version.number(),
                tool.kind(),
                version.content().questions().map(Question::code).collect(Collectors.toSet()),
                version.state() == VersionState.PUBLISHED);
    }
}
