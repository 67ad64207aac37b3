package safeguarding.audit.tools.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import safeguarding.audit.tools.AuditTool;
import safeguarding.audit.tools.MakingTools;
import safeguarding.audit.tools.ToolContent;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.audit.tools.ToolVersions;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventOrigin;

/** Takes in one tool, all its versions or none. Two instances that start at once take turns. */
@ApplicationScoped
class TakingShippedTool {

    private final ToolVersions versions;
    private final MakingTools making;

    TakingShippedTool(ToolVersions versions, MakingTools making) {
        this.versions = versions;
        this.making = making;
    }

    @Transactional
    @ActivateRequestContext
    void take(AuditTool tool, List<ToolContent> contents) {
        BackgroundWork.as(new EventOrigin("shipped-tools", Identifiers.next().toString(), null), () -> {
            versions.holdStill(tool.code());
            for (var content : contents) {
                var here = versions.withCode(tool.code());
                if (here.stream().map(ToolVersion::content).noneMatch(content::equals)) {
                    making.publish(making.take(tool, content));
                }
            }
            return contents.size();
        });
    }
}
