package safeguarding.reviewing.ssda903.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.ssda903.ReturnFinding;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.giving.ChildFindings;
import safeguarding.reviewing.ssda903.giving.GivingSet;

/** Goes through the children of a year from one to the next and shows those of whom there is something to say. */
@ApplicationScoped
public class ListingFindings {

    private final GivingSet sets;
    private final SignedCursor cursors;
    private final Links links;

    ListingFindings(GivingSet sets, SignedCursor cursors, Links links) {
        this.sets = sets;
        this.cursors = cursors;
        this.links = links;
    }

    private record Position(UUID childId) {}

    Ssda903FindingsPage page(ReturnYear year, PageRequest page, Access access) {
        var kind = "listSsda903Findings " + year.march();
        var all = sets.childrenOf(year).stream().sorted().toList();
        var after = page.cursor() == null
                ? null
                : cursors.decode(kind, page.cursor(), Position.class).childId();
        var rest = after(all, after);
        var looked = rest.subList(0, Math.min(rest.size(), page.size()));
        var found = sets.findings(year, looked);
        access.shown(found.stream().map(ChildFindings::childId).toList());
        return new Ssda903FindingsPage(
                year.march(),
                all.size(),
                after == null ? views(sets.ofTheSet(year)) : List.of(),
                found.stream()
                        .map(child -> new Ssda903ChildFindingsView(
                                child.childId(), views(child.findings()), links.child(child.childId())))
                        .toList(),
                looked.size() < rest.size() ? cursors.encode(kind, new Position(looked.getLast())) : null);
    }

    private static List<Ssda903FindingView> views(List<ReturnFinding> findings) {
        return findings.stream().map(Ssda903FindingView::of).toList();
    }

    private static List<UUID> after(List<UUID> all, @Nullable UUID after) {
        return after == null
                ? all
                : all.stream().filter(each -> each.compareTo(after) > 0).toList();
    }
}
