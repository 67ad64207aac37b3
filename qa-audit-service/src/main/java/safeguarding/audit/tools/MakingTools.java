package safeguarding.audit.tools;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** What the manager does with audit tools. */
@ApplicationScoped
public class MakingTools {

    private final ToolVersions versions;
    private final ToolFaults faults;
    private final Clock clock;

    MakingTools(ToolVersions versions, ToolFaults faults, Clock clock) {
        this.versions = versions;
        this.faults = faults;
        this.clock = clock;
    }

    /**
     * The first version of a tool, a draft.
     *
     * @throws ProblemException {@code invalid-request} for content with which nobody could audit, {@code conflict} when there
     *     is a tool with this code
     */
    public ToolVersion begin(AuditTool tool, ToolContent content) {
        faults.refuse(content);
        versions.holdStill(tool.code());
        if (!versions.withCode(tool.code()).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "There is a tool with the code %s.".formatted(tool.code()));
        }
        return versions.save(ToolVersion.draft(Identifiers.next(), tool, 1, content, today()));
    }

    /** A further version of a tool, a draft; refuses content as {@link #begin} does. */
    public ToolVersion draft(ToolVersion any, ToolContent content) {
        faults.refuse(content);
        versions.holdStill(any.tool().code());
        var last = versions.of(any.toolId()).getLast().number();
        return versions.save(ToolVersion.draft(any.toolId(), any.tool(), last + 1, content, today()));
    }

    /**
     * A tool as it travels: the first version of a new tool, or a further one of a tool that is here.
     *
     * @throws ProblemException {@code invalid-request} as {@link #begin}, {@code conflict} when the tool that is here is made
     *     for other cases
     */
    public ToolVersion take(AuditTool tool, ToolContent content) {
        versions.holdStill(tool.code());
        var here = versions.withCode(tool.code());
        if (here.isEmpty()) {
            return begin(tool, content);
        }
        if (here.getFirst().tool().kind() != tool.kind()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The tool %s is made for cases of another kind here.".formatted(tool.code()));
        }
        return draft(here.getFirst(), content);
    }

    /** The draft asks something else; refuses content as {@link #begin} does, and with {@code conflict} once published. */
    public ToolVersion change(ToolVersion version, ToolContent content) {
        faults.refuse(content);
        version.change(content, today());
        return versions.save(version);
    }

    /** Audits may begin with it. */
    public ToolVersion publish(ToolVersion version) {
        version.publish(today());
        return versions.save(version);
    }

    /** No audit begins with it any more. */
    public ToolVersion withdraw(ToolVersion version) {
        version.withdraw(today());
        return versions.save(version);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
