package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.platform.deadline.DeadlinesOfHistory;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.sql.NameLocks;
import safeguarding.reviewing.adoption.ClosedRecords;
import safeguarding.reviewing.exchange.history.LookedAfterHistory;

/** Takes in what another system knows about one looked-after child. The parts go through the same aggregates as the API. */
@ApplicationScoped
public class TakingLookedAfterHistories implements ImportHandler<LookedAfterHistory> {

    /** Name of the kind of import. */
    public static final String KIND = "looked-after-histories";

    private final PastChildren children;
    private final PastSiblings siblings;
    private final PastPeriods periods;
    private final ClosedRecords closed;
    private final DeadlinesOfHistory history;
    private final NameLocks locks;

    TakingLookedAfterHistories(
            PastChildren children,
            PastSiblings siblings,
            PastPeriods periods,
            ClosedRecords closed,
            DeadlinesOfHistory history,
            NameLocks locks) {
        this.children = children;
        this.siblings = siblings;
        this.periods = periods;
        this.closed = closed;
        this.history = history;
        this.locks = locks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<LookedAfterHistory> recordType() {
        return LookedAfterHistory.class;
    }

    @Override
    public String naturalKey(LookedAfterHistory record) {
        return children.identityOf(record.child().councilChildId()).toString();
    }

    /** Siblings who name each other are taken one after the other; the locks cover what that misses. */
    @Override
    public Optional<String> lane(LookedAfterHistory record) {
        return family(record).stream().min(String::compareTo);
    }

    @Override
    public ImportResult take(LookedAfterHistory record, ImportedLine line) {
        // Siblings of another job, or of another lane, write about each other one after the other.
        locks.hold("looked-after-history", family(record));
        closed.refuse(children.identityOf(record.child().councilChildId()));
        return history.takeIn(() -> taken(record));
    }

    private ImportResult taken(LookedAfterHistory record) {
        var taken = children.take(record.child());
        var child = taken.child();
        var findings = new ArrayList<Finding>();
        child.findings()
                .forEach(finding ->
                        findings.add(Finding.of(finding.code(), "child." + finding.field(), finding.sentence())));
        siblings.take(child.id(), record.siblings(), findings::add);
        periods.take(child, record.periodsOfCare(), findings::add);
        return result(taken.isNew(), findings.stream().distinct().toList());
    }

    private static Set<String> family(LookedAfterHistory record) {
        var family = new HashSet<>(record.siblings());
        family.add(record.child().councilChildId());
        return family;
    }

    private static ImportResult result(boolean isNew, List<Finding> findings) {
        return isNew ? new ImportResult.Created(findings) : new ImportResult.Updated(findings);
    }
}
