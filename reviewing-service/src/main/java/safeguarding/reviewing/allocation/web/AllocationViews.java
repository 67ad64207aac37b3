package safeguarding.reviewing.allocation.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.allocation.AllocationFacts;
import safeguarding.reviewing.allocation.AllocationFinding;
import safeguarding.reviewing.allocation.AllocationQuality;
import safeguarding.reviewing.allocation.Cover;
import safeguarding.reviewing.allocation.IroAllocation;
import safeguarding.reviewing.allocation.Term;
import safeguarding.reviewing.links.Links;

/** Shows who is whose IRO. */
@Singleton
class AllocationViews {

    private final AllocationQuality quality;
    private final Deadlines deadlines;
    private final Access access;
    private final Links links;
    private final Clock clock;

    AllocationViews(AllocationQuality quality, Deadlines deadlines, Access access, Links links, Clock clock) {
        this.quality = quality;
        this.deadlines = deadlines;
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    /** The answer to who has read or changed it: as it stands, with its version. */
    Response answer(IroAllocation allocation) {
        var view = view(
                allocation,
                CivilTime.today(clock),
                allocation.facts(),
                deadlines.of(allocation.id()),
                quality.check(allocation, access::mayName));
        return Response.ok(view).tag(Versions.etag(allocation)).build();
    }

    /** As it stood on a civil day by which it had begun, with the deadlines that were known. */
    IroAllocationView show(IroAllocation allocation, LocalDate asAt, List<Deadline> known) {
        return view(allocation, asAt, allocation.facts().asAt(asAt), known, List.of());
    }

    private IroAllocationView view(
            IroAllocation allocation,
            LocalDate day,
            AllocationFacts facts,
            List<Deadline> due,
            List<AllocationFinding> findings) {
        return new IroAllocationView(
                allocation.id(),
                allocation.periodId(),
                allocation.childId(),
                allocation.startedOn(),
                ended(allocation, day),
                facts.namedOn(day).map(Term::officerId).orElse(null),
                facts.coverOn(day).map(Cover::officerId).orElse(null),
                facts.terms().stream().map(TermView::of).toList(),
                facts.covers().stream().map(CoverView::of).toList(),
                due,
                findings.stream().map(AllocationFindingView::of).toList(),
                allocation.correction().map(Correction::on).orElse(null),
                allocation.correction().map(Correction::reason).orElse(null),
                allocation.withdrawal().map(MadeInError::on).orElse(null),
                links.iroAllocation(allocation.id()));
    }

    /** One item of a list, as it stood on a civil day. */
    IroAllocationItem item(IroAllocation allocation, LocalDate day) {
        var named = allocation.facts().namedOn(day);
        return new IroAllocationItem(
                allocation.id(),
                allocation.periodId(),
                allocation.childId(),
                allocation.startedOn(),
                ended(allocation, day),
                named.map(Term::officerId).orElse(null),
                named.map(Term::from).orElse(null),
                allocation.facts().coverOn(day).map(Cover::officerId).orElse(null),
                links.iroAllocation(allocation.id()));
    }

    private static @Nullable LocalDate ended(IroAllocation allocation, LocalDate day) {
        return allocation.endedOn().filter(on -> !on.isAfter(day)).orElse(null);
    }
}
