package safeguarding.conference.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtClock;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.conference.court.CourtRisks;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.PageRequest;

/** Lists proceedings that ran on a day with the week they were in and what put them at risk. */
@ApplicationScoped
public class ListingRisks {

    private static final int WEEK = 7;

    private final SoughtProceedings sought;
    private final CourtRisks risks;
    private final CourtClock timescale;
    private final Links links;
    private final Clock clock;

    ListingRisks(SoughtProceedings sought, CourtRisks risks, CourtClock timescale, Links links, Clock clock) {
        this.sought = sought;
        this.risks = risks;
        this.timescale = timescale;
        this.links = links;
        this.clock = clock;
    }

    CourtRiskPage list(
            @Nullable String area, @Nullable Integer weekAtLeast, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.knownOn() == null ? null : day.knowledge(clock);
        var rows = sought.visible("listCourtProceedingsAtRisk", access, known)
                .where("e.issued_on <= :asAt and (e.ended_on is null or e.ended_on > :asAt)", "asAt", asAt)
                .whereGiven("e.area = :area", "area", area)
                .whereGiven("e.issued_on <= :latest", "latest", latest(weekAtLeast, asAt))
                .orderBy(Key.date("e.issued_on"), Key.id("e.id"))
                .page(page, SoughtProceedings::seen);
        var items = sought.read(
                SoughtProceedings.logged(rows.items(), access),
                known,
                (proceedings, visible) -> view(proceedings, visible, asAt));
        return new CourtRiskPage(asAt, items, rows.next());
    }

    private static @Nullable LocalDate latest(@Nullable Integer weekAtLeast, LocalDate asAt) {
        return weekAtLeast == null ? null : asAt.minusDays((long) (weekAtLeast - 1) * WEEK);
    }

    private CourtRiskView view(CourtProceedings proceedings, Set<UUID> visible, LocalDate asAt) {
        var facts = proceedings.facts().asAt(asAt);
        var limit = Objects.requireNonNull(timescale.limit(proceedings, facts));
        var issuedOn = Objects.requireNonNull(facts.issuedOn());
        var daysLeft = CourtRisks.daysLeft(limit.dueOn(), asAt);
        var conflicts = CourtProceedingsViews.conflicts(proceedings, asAt).stream()
                .filter(conflict -> visible.contains(conflict.childId()))
                .toList();
        return new CourtRiskView(
                proceedings.id(),
                proceedings.childIds().stream()
                        .filter(visible::contains)
                        .sorted()
                        .toList(),
                proceedings.area(),
                issuedOn,
                CourtRisks.week(issuedOn, asAt),
                CourtLimitView.of(limit, null),
                daysLeft,
                Math.floorDiv(daysLeft, WEEK),
                risks.reasons(facts, limit, conflicts, asAt).stream()
                        .map(CourtRiskView.CourtReasonView::of)
                        .toList(),
                links.courtProceedings(proceedings.id()));
    }
}
