package safeguarding.conference.councils.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import safeguarding.conference.councils.CouncilArrangement;
import safeguarding.conference.councils.CouncilArrangements;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;

/** Lists arrangements that hold on a day. */
@ApplicationScoped
class ListingArrangements {

    private final KeysetPages pages;
    private final CouncilArrangements arrangements;
    private final ArrangementViews views;
    private final PersonInSight inSight;
    private final Clock clock;

    ListingArrangements(
            KeysetPages pages,
            CouncilArrangements arrangements,
            ArrangementViews views,
            PersonInSight inSight,
            Clock clock) {
        this.pages = pages;
        this.arrangements = arrangements;
        this.views = views;
        this.inSight = inSight;
        this.clock = clock;
    }

    Page<ArrangementView> list(ArrangementFilter filter, Access access, PageRequest page) {
        var asAt = filter.asAt() == null ? CivilTime.today(clock) : filter.asAt();
        var ids = pages.list("listCouncilArrangements")
                .select("a.id")
                .from("council_arrangement a")
                .visible(access.toList("a.child_id"))
                .where(
                        "a.withdrawn_on is null and a.lived_from <= :asAt and (a.lived_to is null or a.lived_to > :asAt)",
                        "asAt",
                        AsAt.of(asAt, clock).day())
                .whereGiven("a.side = :side", "side", filter.sideAsked())
                .whereGiven("a.council = :council", "council", filter.council())
                .whereGiven("a.area = :area", "area", filter.area())
                .whereGiven("a.child_id = any(:records)", "records", inSight.filter(filter.childId()))
                .orderBy(Key.date("a.lived_from"), Key.id("a.id"))
                .ids(page);
        List<CouncilArrangement> found = arrangements.all(ids.items()).stream()
                .sorted(Comparator.comparing(one -> ids.items().indexOf(one.id())))
                .toList();
        access.shown(found.stream().map(one -> one.identity().childId()).toList());
        return new Page<>(views.show(found, asAt), ids.next());
    }
}
