package safeguarding.reviewing.careplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists the children of whose care plans rules of drift hold on a day. */
@ApplicationScoped
class ListingPermanenceDrift {

    /** How often one page looks for more: no page reads further than this many times its size, whatever it finds. */
    private static final int ROUNDS = 20;

    private final RecordKind<CarePlan> kind;
    private final ListedRecords listed;
    private final JudgingDrift judging;
    private final Clock clock;

    ListingPermanenceDrift(CarePlans plans, ListedRecords listed, JudgingDrift judging, Clock clock) {
        this.kind = new RecordKind<>(
                "listPermanenceDrift", "care-plan", "care_plan", CarePlan.class, plans::all, CarePlan::childId);
        this.listed = listed;
        this.judging = judging;
        this.clock = clock;
    }

    PermanenceDriftPage list(PermanenceDriftFilter filter, OnADay day, Access access, PageRequest page) {
        var rule = filter.ruleRead();
        var found = new ArrayList<PermanenceDriftView>();
        @Nullable String next = page.cursor();
        var round = 0;
        do {
            var ids = open(filter, day, access).ids(new PageRequest(page.size() - found.size(), next));
            found.addAll(judging.judge(ids.items(), rule, day));
            next = ids.next();
            round++;
        } while (next != null && found.size() * 2 < page.size() && round < ROUNDS);
        access.shown(found.stream().map(PermanenceDriftView::childId).collect(Collectors.toSet()));
        var known = day.earlierKnowledge(clock);
        return new PermanenceDriftPage(
                day.state(clock), known == null ? null : known.day(), day.provisional(clock), found, next);
    }

    /** The care plans of children who were looked after on the day, in the order of the list. */
    private KeysetQuery open(PermanenceDriftFilter filter, OnADay day, Access access) {
        return listed.visible(kind, access, day.earlierKnowledge(clock))
                .where(
                        "r.started_on <= :asAt and r.withdrawn_on is null and (r.ended_on is null or r.ended_on > :asAt)",
                        "asAt",
                        day.state(clock))
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .orderBy(Key.date("r.started_on"), Key.id("r.id"));
    }
}
