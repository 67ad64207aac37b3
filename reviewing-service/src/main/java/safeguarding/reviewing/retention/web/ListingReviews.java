package safeguarding.reviewing.retention.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.retention.LifeOfChild;
import safeguarding.reviewing.retention.RetentionClass;
import safeguarding.reviewing.retention.Retentions;
import safeguarding.reviewing.retention.Schedule;

/** Lists records that have come up for review. */
@ApplicationScoped
class ListingReviews {

    /** What follows from what is recorded, or what a person said, if that is stronger. */
    private static final String KINDS = """
            child c left join retention_class r on r.id = c.id
            cross join lateral (select kept_as(c.id) as recorded, adoption_ordered_on(c.id) as ordered_on) f
            cross join lateral (select case when 'ADOPTED' in (f.recorded, r.class) then 'ADOPTED'
                                            when 'LOOKED_AFTER' in (f.recorded, r.class) then 'LOOKED_AFTER'
                                            else 'CHILD_IN_NEED' end as kind) k""";

    /** The day on which it comes up, by its kind; null when it is kept. */
    private static final String DUE = """
            (case k.kind
                when 'ADOPTED' then coalesce(f.ordered_on, r.basis_on) + make_interval(years => :adopted)
                when 'LOOKED_AFTER' then case when c.died_on < c.born_on + interval '18 years'
                    then c.died_on + make_interval(years => :died) else c.born_on + make_interval(years => :lookedAfter) end
                else c.born_on + make_interval(years => :need) end)""";

    private final KeysetPages pages;
    private final Retentions retentions;
    private final Schedule schedule;
    private final RetentionViews views;
    private final Clock clock;

    ListingReviews(KeysetPages pages, Retentions retentions, Schedule schedule, RetentionViews views, Clock clock) {
        this.pages = pages;
        this.retentions = retentions;
        this.schedule = schedule;
        this.views = views;
        this.clock = clock;
    }

    Page<RetentionReviewView> list(@Nullable String area, Access access, PageRequest page) {
        var visible = access.toList("c.id");
        if (!schedule.on()) {
            access.shown(List.of());
            return new Page<>(List.of(), null);
        }
        var today = CivilTime.today(clock);
        var ids = pages.list("listReviewingRetentionReviews")
                .select("c.id")
                .from(KINDS)
                .where("c.destroyed_on is null and c.withdrawn_on is null and c.born_on is not null")
                .where("c.born_on <= :latest", "latest", today.minusYears(schedule.fewestYears()))
                .where("not exists (select from destruction x where x.child_id = c.id and x.state <> 'REFUSED')")
                .where(":today >= " + DUE, "today", today)
                .where(":adopted > 0", "adopted", schedule.yearsFromAdoption())
                .where(":died > 0", "died", schedule.yearsFromDeath())
                .where(":lookedAfter > 0", "lookedAfter", schedule.yearsFromBirth())
                .where(":need > 0", "need", schedule.yearsFromBirthInNeed())
                .whereGiven("c.area = :area", "area", area)
                .visible(visible)
                .orderBy(Key.date("c.born_on"), Key.id("c.id"))
                .ids(page);
        access.shown(ids.items());
        return new Page<>(reviews(ids.items()), ids.next());
    }

    private List<RetentionReviewView> reviews(List<UUID> childIds) {
        var lives = retentions.lives(childIds).stream()
                .collect(Collectors.toMap(LifeOfChild::childId, Function.identity()));
        var set = retentions.set(childIds).stream().collect(Collectors.toMap(RetentionClass::id, Function.identity()));
        return childIds.stream()
                .map(id -> views.review(Objects.requireNonNull(lives.get(id)), Optional.ofNullable(set.get(id))))
                .toList();
    }
}
