package safeguarding.reviewing.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.neighbours.OfficersPeriods;

/** The children on a desk, of those whom the caller may see. */
@ApplicationScoped
class DeskChildren {

    private final OfficersPeriods periods;
    private final KeysetPages pages;

    DeskChildren(OfficersPeriods periods, KeysetPages pages) {
        this.periods = periods;
        this.pages = pages;
    }

    List<DeskChild> of(UUID officerId, LocalDate day, Access access) {
        var named = periods.of(officerId, day, day);
        var all = new HashSet<>(named);
        all.addAll(periods.coveredBy(officerId, day));
        return visible(List.copyOf(all), new HashSet<>(named), access);
    }

    private List<DeskChild> visible(List<UUID> onDesk, HashSet<UUID> named, Access access) {
        var seen = new ArrayList<DeskChild>();
        @Nullable String next = null;
        do {
            var page = pages.list("getReviewingOfficerDesk-children")
                    .select("r.id, r.child_id")
                    .from("period_of_care r join child c on c.id = r.child_id")
                    .where(
                            "r.id = any(:periods)",
                            "periods",
                            onDesk.stream().sorted().toList())
                    .visible(access.toList("r.child_id"))
                    .orderBy(Key.id("r.id"))
                    .page(new PageRequest(PageRequest.LARGEST, next), row -> {
                        var period = row.getObject(1, UUID.class);
                        return new DeskChild(period, row.getObject(2, UUID.class), !named.contains(period));
                    });
            seen.addAll(page.items());
            next = page.next();
        } while (next != null);
        return seen;
    }
}
