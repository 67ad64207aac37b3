package safeguarding.licensing.licences.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import safeguarding.licensing.licences.Hearing;
import safeguarding.licensing.licences.Kinds;
import safeguarding.licensing.licences.Licence;
import safeguarding.licensing.licences.LicenceContents;
import safeguarding.licensing.licences.StepKind;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** Licences as they are shown. */
@ApplicationScoped
class LicenceViews {

    private static final StepKind[] APPEALABLE = {
        StepKind.REFUSED, StepKind.VARIED, StepKind.SUSPENDED, StepKind.REVOKED
    };

    private final LicenceContents contents;
    private final Hearing hearing;
    private final Kinds kinds;
    private final Deadlines deadlines;
    private final Links links;
    private final Clock clock;

    LicenceViews(
            LicenceContents contents, Hearing hearing, Kinds kinds, Deadlines deadlines, Links links, Clock clock) {
        this.contents = contents;
        this.hearing = hearing;
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.links = links;
        this.clock = clock;
    }

    LicenceView of(Licence licence) {
        var known = licence.known(CivilTime.today(clock));
        return new LicenceView(
                known.licenceId(),
                Codes.of(known.kind()),
                Codes.of(known.standing()),
                known.number(),
                links.party(known.holderId()),
                known.childId(),
                known.area(),
                known.council(),
                licence.course().term().map(LicenceTerm::from).orElse(null),
                licence.course().term().map(LicenceTerm::to).orElse(null),
                known.conditions(),
                awaiting(known),
                licence.course().steps().stream().map(LicenceStepView::of).toList(),
                licence.course()
                        .lastOf(APPEALABLE)
                        .map(step -> AppealView.of(kinds.of(known.kind()), step.on()))
                        .orElse(null),
                deadlines.of(licence.id()),
                links.to(contents.of(known.kind()).path(licence.id())),
                licence.previous().map(links::licence).orElse(null),
                licence.successor().map(links::licence).orElse(null),
                links.licence(licence.id()));
    }

    private List<AwaitedView> awaiting(KnownLicence known) {
        return known.standing() == Standing.SUBMITTED
                ? hearing.awaited(known).stream().map(AwaitedView::of).toList()
                : List.of();
    }

    /** The answer to who has changed it: as it stands, with its version. */
    Response changed(Licence licence) {
        return AreaRecords.changed(licence, of(licence));
    }
}
