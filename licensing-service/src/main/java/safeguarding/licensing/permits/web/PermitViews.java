package safeguarding.licensing.permits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.permits.WorkPermit;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.time.CivilTime;

/** Work permits as they are shown. */
@ApplicationScoped
class PermitViews {

    private final KnownLicences licences;
    private final KnownChildren children;
    private final Links links;
    private final Clock clock;

    PermitViews(KnownLicences licences, KnownChildren children, Links links, Clock clock) {
        this.licences = licences;
        this.children = children;
        this.links = links;
        this.clock = clock;
    }

    WorkPermitView of(WorkPermit permit) {
        return new WorkPermitView(
                permit.id(),
                links.party(permit.employerId()),
                permit.childId(),
                WorkPermitFields.of(permit.details()),
                Codes.of(licence(permit).standing()),
                permit.receivedOn().orElse(null),
                permit.isInTime(CivilTime.today(clock)),
                child(permit).endOfSchoolAge(),
                links.licence(permit.id()),
                link(permit));
    }

    WorkPermitForApplicant forApplicant(WorkPermit permit) {
        var licence = licence(permit);
        var term = Optional.ofNullable(licence.term());
        return new WorkPermitForApplicant(
                permit.id(),
                child(permit).given(),
                WorkPermitFields.of(permit.details()),
                Codes.of(licence.standing()),
                licence.number(),
                term.map(LicenceTerm::from).orElse(null),
                term.map(LicenceTerm::to).orElse(null),
                licence.conditions(),
                permit.isInTime(CivilTime.today(clock)));
    }

    URI link(WorkPermit permit) {
        return links.to("/v1/work-permits/" + permit.id());
    }

    private KnownLicence licence(WorkPermit permit) {
        return licences.find(permit.id()).orElseThrow();
    }

    private KnownChild child(WorkPermit permit) {
        return children.find(permit.childId()).orElseThrow();
    }
}
