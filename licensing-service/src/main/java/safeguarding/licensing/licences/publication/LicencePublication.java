package safeguarding.licensing.licences.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.licences.DecidingLicences;
import safeguarding.licensing.licences.LicenceEvent;
import safeguarding.licensing.licences.LicenceEvent.Decided;
import safeguarding.licensing.licences.LicenceEvent.Expired;
import safeguarding.licensing.licences.LicenceEvent.Renewed;
import safeguarding.licensing.licences.StepKind;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to licences. */
@ApplicationScoped
public class LicencePublication implements Publication<LicenceEvent> {

    private final Links links;

    LicencePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<LicenceEvent> about() {
        return LicenceEvent.class;
    }

    @Override
    public CatalogueEvent translate(LicenceEvent event) {
        var licence = event.licence();
        var child = licence.childId();
        var children = child == null ? Set.<UUID>of() : Set.of(child);
        var term = licence.term();
        var body = EventBody.of(event.on())
                .with("childIds", child == null ? null : children)
                .with("area", licence.area())
                .with("kind", licence.kind())
                .with("partyId", licence.holderId())
                .with("council", licence.council())
                .with("validFrom", term == null ? null : term.from())
                .with("validTo", term == null ? null : term.to());
        more(event, body);
        return new CatalogueEvent(
                name(event),
                1,
                DecidingLicences.TYPE,
                licence.licenceId(),
                event.on(),
                children,
                licence.area(),
                body.link(links.licence(licence.licenceId())));
    }

    private static void more(LicenceEvent event, EventBody body) {
        switch (event) {
            case Decided decided
            when decided.step().kind() == StepKind.SUSPENDED || decided.step().kind() == StepKind.REVOKED ->
                body.with("from", decided.step().from())
                        .with("to", decided.step().to());
            case Decided decided -> {}
            case Renewed renewed -> body.with("nextLicenceId", renewed.into());
            case Expired expired -> {}
        }
    }

    private static String name(LicenceEvent event) {
        return switch (event) {
            case Decided decided -> name(decided.step().kind());
            case Renewed renewed -> "licence-renewal-begun";
            case Expired expired -> "licence-expired";
        };
    }

    private static String name(StepKind step) {
        return switch (step) {
            case DRAFTED -> "licence-drafted";
            case SUBMITTED -> "licence-submitted";
            case RETURNED -> "licence-returned";
            case WITHDRAWN -> "licence-withdrawn";
            case GRANTED -> "licence-granted";
            case REFUSED -> "licence-refused";
            case VARIED -> "licence-varied";
            case SUSPENDED -> "licence-suspended";
            case SUSPENSION_ENDED -> "licence-suspension-ended";
            case REVOKED -> "licence-revoked";
        };
    }
}
