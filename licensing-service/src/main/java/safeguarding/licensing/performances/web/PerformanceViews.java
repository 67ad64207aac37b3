package safeguarding.licensing.performances.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.performances.AskingForPerformances;
import safeguarding.licensing.performances.PerformanceLicence;
import safeguarding.licensing.performances.PerformanceShortfalls;
import safeguarding.licensing.performances.web.PerformanceLicenceView.HeadView;
import safeguarding.licensing.performances.web.PerformanceLicenceView.LeaveView;
import safeguarding.licensing.performances.web.PerformanceLicenceView.ShortfallView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.lists.AreaRecords;

/** Shows contents of performance licences as they stand today. */
@ApplicationScoped
class PerformanceViews {

    private final KnownLicences register;
    private final PerformanceShortfalls contents;
    private final Links links;

    PerformanceViews(KnownLicences register, PerformanceShortfalls contents, Links links) {
        this.register = register;
        this.contents = contents;
        this.links = links;
    }

    PerformanceLicenceView of(PerformanceLicence it) {
        var licence = register.find(it.id()).orElseThrow(() -> AreaRecords.none(AskingForPerformances.TYPE));
        var shortfalls = contents.of(it);
        return new PerformanceLicenceView(
                it.id(),
                it.childId(),
                links.to("/v1/productions/" + it.productionId()),
                Codes.of(licence.standing()),
                licence.number(),
                licence.conditions(),
                PerformanceDetailsFields.of(it.content()),
                contents.isLate(it),
                shortfalls.stream().map(ShortfallView::of).toList(),
                it.view().map(HeadView::of).orElse(null),
                it.leave().map(LeaveView::of).orElse(null),
                links.licence(it.id()),
                link(it));
    }

    URI link(PerformanceLicence it) {
        return links.to(AskingForPerformances.PATH + it.id());
    }

    Response changed(PerformanceLicence it) {
        return AreaRecords.changed(it, of(it));
    }
}
