package safeguarding.reviewing.ssda903.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.ssda903.files.HeldReviews;

/** Reads the reviews that were held, with how the child took part. */
@ApplicationScoped
class HeldReviewsKept implements HeldReviews {

    private static final String OPENED = """
            select r.child_id, r.opened_on, cast(p.told as jsonb) #>> '{now,code}'
            from looked_after_review r left join review_participation p on p.review_id = r.id
            where r.child_id = any (?) and r.withdrawn_on is null and r.opened_on between ? and ?
            order by r.child_id, r.opened_on, r.id""";

    private final Sql sql;

    HeldReviewsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<Opened>> of(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        var all = new HashMap<UUID, List<Opened>>();
        sql.list(
                        OPENED,
                        row -> new OfChild(
                                row.getObject(1, UUID.class),
                                new Opened(row.getObject(2, LocalDate.class), row.getString(3))),
                        childIds,
                        from,
                        to)
                .forEach(each -> all.computeIfAbsent(each.childId(), child -> new ArrayList<>())
                        .add(each.review()));
        return all;
    }

    private record OfChild(UUID childId, Opened review) {}
}
