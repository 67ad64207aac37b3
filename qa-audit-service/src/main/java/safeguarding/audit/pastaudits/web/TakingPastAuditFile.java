package safeguarding.audit.pastaudits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import safeguarding.audit.neighbours.KnownThemes;
import safeguarding.audit.neighbours.KnownTools;
import safeguarding.audit.neighbours.PastAudit;
import safeguarding.audit.pastaudits.PastGrade;
import safeguarding.audit.pastaudits.TakingPastCases;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.problem.ProblemException;

/** Takes lines of files of past audits. The lines of one audit are taken one after the other. */
@ApplicationScoped
class TakingPastAuditFile implements ImportHandler<PastCaseRecord> {

    static final String KIND = "past-audits";

    private final KnownThemes themes;
    private final KnownTools tools;
    private final TakingPastCases taking;

    TakingPastAuditFile(KnownThemes themes, KnownTools tools, TakingPastCases taking) {
        this.themes = themes;
        this.tools = tools;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<PastCaseRecord> recordType() {
        return PastCaseRecord.class;
    }

    @Override
    public String naturalKey(PastCaseRecord record) {
        return record.reference() + "/" + record.caseNumber();
    }

    /** One lane for all: an audit names the one before it. */
    @Override
    public Optional<String> lane(PastCaseRecord record) {
        return Optional.of(KIND);
    }

    @Override
    public ImportResult take(PastCaseRecord record, ImportedLine line) {
        var theme = themes.withCode(record.theme())
                .orElseThrow(() -> ProblemException.invalid("theme", "There is no theme with this code."));
        var tool = tools.ofScale(record.tool(), record.gradeScale())
                .orElseThrow(
                        () -> ProblemException.invalid("tool", "There is no version of such a tool in this scale."));
        var audit = new PastAudit(
                record.reference(),
                record.title(),
                theme.themeId(),
                tool.kind(),
                tool.toolId(),
                tool.version(),
                record.startsOn(),
                record.reportedOn(),
                record.previous());
        var grade = new PastGrade(
                record.area(), record.team(), record.gradeScale(), record.grade(), record.gradedOn(), record.score());
        return switch (taking.take(audit, record.caseNumber(), grade)) {
            case NEW -> new ImportResult.Created(List.of());
            case CHANGED -> new ImportResult.Updated(List.of());
            case THE_SAME -> new ImportResult.Unchanged(List.of());
        };
    }
}
