package safeguarding.reviewing.ssda903.taking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.sql.NameLocks;
import safeguarding.reviewing.adoption.ClosedRecords;
import safeguarding.reviewing.children.RegisteringChild;
import safeguarding.reviewing.ssda903.CheckingSet;
import safeguarding.reviewing.ssda903.ReturnFiles;
import safeguarding.reviewing.ssda903.ReturnFinding;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** Takes in one child of a set, file by file, whole or not at all (1100). */
@ApplicationScoped
public class TakingSet implements ImportHandler<ReturnedChild> {

    /** Name of the kind of import. */
    public static final String KIND = "ssda903";

    private final CheckingSet checking;
    private final ReturnFiles files;
    private final ToldSets told;
    private final RegisteringChild registering;
    private final ClosedRecords closed;
    private final NameLocks locks;

    TakingSet(
            CheckingSet checking,
            ReturnFiles files,
            ToldSets told,
            RegisteringChild registering,
            ClosedRecords closed,
            NameLocks locks) {
        this.checking = checking;
        this.files = files;
        this.told = told;
        this.registering = registering;
        this.closed = closed;
        this.locks = locks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<ReturnedChild> recordType() {
        return ReturnedChild.class;
    }

    /** A child's record of one year: the sets of two years do not take each other's place. */
    @Override
    public String naturalKey(ReturnedChild record) {
        return record.number().isEmpty()
                ? "no child " + record.faults()
                : registering.reference(record.number()).childId() + "/" + record.year();
    }

    @Override
    public ImportResult take(ReturnedChild record, ImportedLine line) {
        var wrong = checking.check(record);
        if (wrong.anyRefused()) {
            return new ImportResult.Rejected(written(wrong.all()));
        }
        var childId = registering.reference(record.number()).childId();
        locks.hold(KIND, List.of(childId.toString()));
        // The set of the year of the adoption tells of the child, and comes again: what it tells anew is not taken.
        var wasClosed = closed.isClosed(childId);
        var taking = new TakingChild(record.ofYear());
        for (var file : files.in(record.ofYear())) {
            if (!record.lines(file.name()).isEmpty()) {
                file.take(record, taking);
            }
        }
        var findings = Stream.concat(wrong.all().stream(), taking.findings().all().stream())
                .toList();
        if (taking.findings().anyRefused()) {
            return new ImportResult.Rejected(written(findings));
        }
        if (wasClosed && taking.anyChange()) {
            closed.refuse(childId);
        }
        told.keep(taking.childId(), record);
        return result(taking, written(findings));
    }

    private static ImportResult result(TakingChild taking, List<Finding> findings) {
        if (taking.isNew()) {
            return new ImportResult.Created(findings);
        }
        return taking.anyChange() ? new ImportResult.Updated(findings) : new ImportResult.Unchanged(findings);
    }

    private static List<Finding> written(List<ReturnFinding> found) {
        return found.stream()
                .map(finding -> new Finding(finding.rule(), finding.path(), null, finding.sentence()))
                .toList();
    }
}
