package safeguarding.conference.returns.census.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.returns.ReturnYear;
import safeguarding.conference.returns.census.CensusReturn;
import safeguarding.conference.returns.census.ChildFindings;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;

/** Goes through the children of a year from one to the next and shows those of whom there is something to say. */
@ApplicationScoped
public class ListingFindings {

    private final CensusReturn census;
    private final SignedCursor cursors;
    private final Links links;

    ListingFindings(CensusReturn census, SignedCursor cursors, Links links) {
        this.census = census;
        this.cursors = cursors;
        this.links = links;
    }

    private record Position(UUID childId) {}

    CinCensusFindingsPage page(ReturnYear year, PageRequest page, Access access) {
        var kind = "listCinCensusFindings " + year.march();
        var all = census.childrenOf(year).stream().sorted().toList();
        var after = page.cursor() == null
                ? null
                : cursors.decode(kind, page.cursor(), Position.class).childId();
        var rest = after(all, after);
        var looked = rest.subList(0, Math.min(rest.size(), page.size()));
        var found = census.findings(year, looked);
        access.shown(found.stream().map(ChildFindings::childId).toList());
        return new CinCensusFindingsPage(
                year.march(),
                all.size(),
                after == null
                        ? census.ofTheFile(year, all).stream()
                                .map(CinCensusFindingView::of)
                                .toList()
                        : List.of(),
                found.stream()
                        .map(child -> new CinCensusChildFindingsView(
                                child.childId(),
                                child.findings().stream()
                                        .map(CinCensusFindingView::of)
                                        .toList(),
                                links.child(child.childId())))
                        .toList(),
                looked.size() < rest.size() ? cursors.encode(kind, new Position(looked.getLast())) : null);
    }

    private static List<UUID> after(List<UUID> all, @Nullable UUID after) {
        return after == null
                ? all
                : all.stream().filter(each -> each.compareTo(after) > 0).toList();
    }
}
