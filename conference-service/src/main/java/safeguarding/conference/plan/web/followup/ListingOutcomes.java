package safeguarding.conference.plan.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.followup.FollowUps;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists outcomes with what follows after each. */
@ApplicationScoped
class ListingOutcomes {

    private final KeysetPages pages;
    private final FollowUps followUps;
    private final PersonInSight inSight;
    private final Links links;

    ListingOutcomes(KeysetPages pages, FollowUps followUps, PersonInSight inSight, Links links) {
        this.pages = pages;
        this.followUps = followUps;
        this.inSight = inSight;
        this.links = links;
    }

    private record Row(
            UUID id,
            UUID childId,
            String area,
            LocalDate on,
            @Nullable UUID decisionId,
            @Nullable UUID planId) {}

    Page<OutcomeView> list(OutcomeFilter filter, Access access, PageRequest page) {
        var rows = pages.list("listFollowUps")
                .select("o.id, o.child_id, o.area, o.happened_on, o.decision_id, o.plan_id")
                .from("outcome_to_follow_up o")
                .visible(access.toList("o.child_id"))
                .where(filter.condition())
                .whereGiven("o.area = :area", "area", filter.area())
                .whereGiven("o.happened_on >= :from", "from", filter.from())
                .whereGiven("o.happened_on <= :to", "to", filter.to())
                .whereGiven("o.child_id = any(:records)", "records", inSight.filter(filter.childId()))
                .orderBy(Key.date("o.happened_on"), Key.id("o.id"))
                .page(page, ListingOutcomes::row);
        access.shown(rows.items().stream().map(Row::childId).toList());
        return new Page<>(shown(rows.items()), rows.next());
    }

    private List<OutcomeView> shown(List<Row> rows) {
        var views = new HashMap<UUID, FollowUpView>();
        followUps.after(rows.stream().map(Row::id).toList()).forEach(followUp -> {
            var identity = followUp.identity();
            views.put(
                    Objects.requireNonNull(identity.decisionId() == null ? identity.planId() : identity.decisionId()),
                    FollowUpView.of(followUp, links));
        });
        return rows.stream()
                .map(row -> new OutcomeView(
                        row.childId(), row.area(), row.on(), row.decisionId(), row.planId(), views.get(row.id())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class));
    }
}
