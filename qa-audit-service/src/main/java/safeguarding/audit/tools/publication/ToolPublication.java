package safeguarding.audit.tools.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.tools.ToolEvent;
import safeguarding.audit.tools.ToolEvent.DraftChanged;
import safeguarding.audit.tools.ToolEvent.VersionDrafted;
import safeguarding.audit.tools.ToolEvent.VersionPublished;
import safeguarding.audit.tools.ToolEvent.VersionWithdrawn;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to audit tools, without what they ask. */
@ApplicationScoped
public class ToolPublication implements Publication<ToolEvent> {

    private final Links links;

    ToolPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ToolEvent> about() {
        return ToolEvent.class;
    }

    @Override
    public CatalogueEvent translate(ToolEvent event) {
        var tool = event.tool();
        var body = EventBody.of(event.on())
                .with("toolId", tool.toolId())
                .with("code", tool.code())
                .with("caseKind", tool.kind())
                .with("number", tool.number())
                .with("gradeScale", tool.gradeScale())
                .link(links.auditToolVersion(tool.toolId(), tool.number()));
        return new CatalogueEvent(
                name(event), 1, "audit-tool-version", tool.versionId(), event.on(), Set.of(), null, body);
    }

    private static String name(ToolEvent event) {
        return switch (event) {
            case VersionDrafted e -> "audit-tool-drafted";
            case DraftChanged e -> "audit-tool-changed";
            case VersionPublished e -> "audit-tool-published";
            case VersionWithdrawn e -> "audit-tool-withdrawn";
        };
    }
}
