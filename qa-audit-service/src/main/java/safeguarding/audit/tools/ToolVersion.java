package safeguarding.audit.tools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.tools.ToolEvent.DraftChanged;
import safeguarding.audit.tools.ToolEvent.VersionDrafted;
import safeguarding.audit.tools.ToolEvent.VersionIdentity;
import safeguarding.audit.tools.ToolEvent.VersionPublished;
import safeguarding.audit.tools.ToolEvent.VersionWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A version of an audit tool. What was published never changes: an old audit keeps what it asked. */
@Entity
@Table(name = "audit_tool_version")
public class ToolVersion extends Aggregate {

    @Column(name = "tool_id", nullable = false, updatable = false)
    private UUID toolId;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private CaseKind kind;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "content", nullable = false)
    private ToolContent content;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private VersionState state = VersionState.DRAFT;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For Hibernate. */
    protected ToolVersion() {}

    private ToolVersion(UUID toolId, AuditTool tool, int number, ToolContent content, LocalDate on) {
        this.toolId = toolId;
        this.code = tool.code();
        this.title = tool.title();
        this.kind = tool.kind();
        this.number = number;
        this.content = content;
        happened(new VersionDrafted(identity(), on));
    }

    /** A new draft. */
    static ToolVersion draft(UUID toolId, AuditTool tool, int number, ToolContent content, LocalDate on) {
        return new ToolVersion(toolId, tool, number, content, on);
    }

    /** The draft asks something else. The same again leaves no trace. */
    void change(ToolContent after, LocalDate on) {
        refuse(VersionState.DRAFT, "A version that was published never changes: make a new one.");
        if (content.equals(after)) {
            return;
        }
        content = after;
        happened(new DraftChanged(identity(), on));
    }

    /** Audits may begin with it. */
    void publish(LocalDate on) {
        refuse(VersionState.DRAFT, "Only a draft is published.");
        state = VersionState.PUBLISHED;
        publishedOn = on;
        happened(new VersionPublished(identity(), on));
    }

    /** No audit begins with it any more. */
    void withdraw(LocalDate on) {
        refuse(VersionState.PUBLISHED, "Only a version that is published is withdrawn.");
        state = VersionState.WITHDRAWN;
        withdrawnOn = on;
        happened(new VersionWithdrawn(identity(), on));
    }

    private void refuse(VersionState needed, String otherwise) {
        if (state != needed) {
            throw ProblemException.of(ProblemType.CONFLICT, otherwise);
        }
    }

    private VersionIdentity identity() {
        return new VersionIdentity(id(), toolId, code, kind, number, content.gradeScale());
    }

    /** The tool it belongs to. */
    public UUID toolId() {
        return toolId;
    }

    /** What all versions have in common. */
    public AuditTool tool() {
        return new AuditTool(code, title, kind);
    }

    /** Its number within the tool, from 1. */
    public int number() {
        return number;
    }

    /** What it asks. */
    public ToolContent content() {
        return content;
    }

    /** Where it stands. */
    public VersionState state() {
        return state;
    }

    /** Civil date from which audits may begin with it; empty for a draft. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** Civil date from which no audit begins with it; empty before. */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
