package safeguarding.reviewing.care.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.care.CareFacts;
import safeguarding.reviewing.care.CareQuality;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;

/** Shows periods of care, with what is bad in them as the child is known now. */
@Singleton
class PeriodOfCareViews {

    private final KnownChildren children;
    private final Links links;

    PeriodOfCareViews(KnownChildren children, Links links) {
        this.children = children;
        this.links = links;
    }

    /** The answer to who has read or changed it: as it stands, with its version. */
    Response answer(PeriodOfCare period) {
        return Response.ok(show(period)).tag(Versions.etag(period)).build();
    }

    PeriodOfCareView show(PeriodOfCare period) {
        return view(period, period.facts());
    }

    /** As it stood on a civil day by which it had begun. */
    PeriodOfCareView show(PeriodOfCare period, LocalDate asAt) {
        return view(period, period.facts().asAt(asAt));
    }

    private PeriodOfCareView view(PeriodOfCare period, CareFacts facts) {
        var child = children.find(period.childId());
        return new PeriodOfCareView(
                period.id(),
                period.childId(),
                facts.startedOn(),
                facts.endedOn(),
                facts.shortBreaks(),
                facts.episodes().stream().map(EpisodeFields::of).toList(),
                facts.stays().stream().map(StayFields::of).toList(),
                CareQuality.check(
                                facts,
                                child.map(KnownChild::bornOn).orElse(null),
                                child.map(KnownChild::diedOn).orElse(null))
                        .stream()
                        .map(CareFindingView::of)
                        .toList(),
                period.correction().map(Correction::on).orElse(null),
                period.correction().map(Correction::reason).orElse(null),
                period.withdrawal().map(MadeInError::on).orElse(null),
                period.withdrawal().map(MadeInError::reason).orElse(null),
                links.periodOfCare(period.id()));
    }
}
