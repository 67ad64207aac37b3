package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.conference.exchange.history.ConferenceHistory;
import safeguarding.conference.exchange.history.PastEnquiry;
import safeguarding.conference.exchange.history.PastSitting;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.sql.NameLocks;

/** Takes in what another system knows about one child. The parts go through the same aggregates as the API. */
@ApplicationScoped
public class TakingConferenceHistories implements ImportHandler<ConferenceHistory> {

    /** Name of the kind of import. */
    public static final String KIND = "conference-histories";

    private final PastChildren children;
    private final PastFamilies families;
    private final PastEnquiries enquiries;
    private final PastConferences conferences;
    private final NameLocks locks;

    TakingConferenceHistories(
            PastChildren children,
            PastFamilies families,
            PastEnquiries enquiries,
            PastConferences conferences,
            NameLocks locks) {
        this.children = children;
        this.families = families;
        this.enquiries = enquiries;
        this.conferences = conferences;
        this.locks = locks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<ConferenceHistory> recordType() {
        return ConferenceHistory.class;
    }

    @Override
    public String naturalKey(ConferenceHistory record) {
        return children.identityOf(record.child().councilChildId()).toString();
    }

    /** Siblings share the enquiry or, where none is told of, the first conference; the locks cover what that misses. */
    @Override
    public Optional<String> lane(ConferenceHistory record) {
        return Stream.concat(
                        record.section47Enquiries().stream().map(PastEnquiry::reference),
                        record.conferences().stream().map(PastSitting::reference))
                .findFirst();
    }

    @Override
    public ImportResult take(ConferenceHistory record, ImportedLine line) {
        var shared = new HashSet<String>();
        record.section47Enquiries().stream().map(PastEnquiry::reference).forEach(shared::add);
        record.conferences().stream().map(PastSitting::reference).forEach(shared::add);
        // Siblings of another job, or of another lane, write about what is shared one after the other.
        locks.hold("history", shared);
        var taken = children.take(record.child());
        var child = taken.child();
        families.take(child.id(), record);
        var findings = new ArrayList<Finding>();
        child.findings()
                .forEach(finding ->
                        findings.add(Finding.of(finding.code(), "child." + finding.field(), finding.sentence())));
        var known = enquiries.take(child.id(), record.section47Enquiries(), findings::add);
        findings.addAll(conferences.take(child, record, known));
        return result(taken.isNew(), findings);
    }

    private static ImportResult result(boolean isNew, List<Finding> findings) {
        return isNew ? new ImportResult.Created(findings) : new ImportResult.Updated(findings);
    }
}
