package safeguarding.conference.enquiries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.PageRequest;

/** Lists enquiries as they stood on a day and were known on another, of which the caller may see at least one child. */
@ApplicationScoped
class ListingEnquiriesOnADay {

    private static final String CHILDREN = "select one.child_id from unnest(e.child_ids) as one (child_id) where ";

    private record Seen(UUID enquiryId, Set<UUID> children) {}

    private final KeysetPages pages;
    private final EnquiriesOnADay onADay;
    private final Clock clock;
    private final PersonInSight inSight;

    ListingEnquiriesOnADay(KeysetPages pages, EnquiriesOnADay onADay, Clock clock, PersonInSight inSight) {
        this.inSight = inSight;
        this.pages = pages;
        this.onADay = onADay;
        this.clock = clock;
    }

    EnquiryPage list(EnquiryFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var tables = new Facts(day.earlierKnowledge(clock));
        var policy = access.toList("one.child_id");
        var query = pages.list("listSection47Enquiries")
                .select("e.id, array(" + CHILDREN + policy.sql() + ")")
                .from(tables.of("section_47_enquiry") + " e")
                .where("e.strategy_discussion_on <= :asAt and " + filter.stageCondition(), "asAt", asAt)
                .whereGiven("e.area = :area", "area", filter.area())
                .whereGiven("e.child_ids && cast(:records as uuid[])", "records", inSight.filter(filter.childId()))
                .visible(new RowPredicate("exists (" + CHILDREN + policy.sql() + ")", policy.parameters()))
                .visible(policy.rowsOf("section_47_enquiry", "e.id"))
                .orderBy(Key.id("e.id"));
        tables.parameters().forEach((name, value) -> query.where("true", name, value));
        var rows = query.page(page, ListingEnquiriesOnADay::seen);
        var children = logged(rows.items(), access);
        var views = onADay.show(children.keySet(), children::get, asAt, day.knowledge(clock));
        return new EnquiryPage(views, List.of(), rows.next());
    }

    /** The children of a page are shown: that goes into the access log. */
    private static Map<UUID, Set<UUID>> logged(List<Seen> rows, Access access) {
        var children = new LinkedHashMap<UUID, Set<UUID>>();
        var shown = new HashSet<UUID>();
        rows.forEach(row -> {
            children.put(row.enquiryId(), row.children());
            shown.addAll(row.children());
        });
        access.shown(shown);
        return children;
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject(1, UUID.class), Set.of((UUID[]) row.getArray(2).getArray()));
    }
}
