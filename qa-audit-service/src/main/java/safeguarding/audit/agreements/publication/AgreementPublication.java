package safeguarding.audit.agreements.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.agreements.AgreementEvent;
import safeguarding.audit.agreements.AgreementTerm;
import safeguarding.audit.agreements.KeepingAgreements;
import safeguarding.audit.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to agreements: kinds of partners, dates and counts, never words or names. */
@ApplicationScoped
public class AgreementPublication implements Publication<AgreementEvent> {

    private final Links links;

    AgreementPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<AgreementEvent> about() {
        return AgreementEvent.class;
    }

    @Override
    public CatalogueEvent translate(AgreementEvent event) {
        var details = event.details();
        var kinds = details.agreed().parties().stream()
                .map(party -> Codes.of(party.kind()))
                .distinct()
                .sorted()
                .toList();
        var body = EventBody.of(event.on())
                .with("partners", kinds)
                .with("reviewDueOn", details.reviewDueOn())
                .with("indicatorId", details.indicatorId());
        return new CatalogueEvent(
                name(event),
                1,
                KeepingAgreements.TYPE,
                event.agreementId(),
                event.on(),
                Set.of(),
                null,
                more(event, body).link(links.partnerAgreement(event.agreementId())));
    }

    private static String name(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.Registered e -> "partner-agreement-registered";
            case AgreementEvent.Changed e -> "partner-agreement-changed";
            case AgreementEvent.Reviewed e -> "partner-agreement-reviewed";
            case AgreementEvent.Measured e -> "partner-agreement-measured";
            case AgreementEvent.Renewed e -> "partner-agreement-renewed";
            case AgreementEvent.Ended e -> "partner-agreement-ended";
        };
    }

    private static EventBody more(AgreementEvent event, EventBody body) {
        return switch (event) {
            case AgreementEvent.Registered e -> term(e.term(), body);
            case AgreementEvent.Renewed e -> term(e.term(), body);
            case AgreementEvent.Measured e ->
                body.with("asAt", e.reading().asAt())
                        .with("attended", e.reading().attended())
                        .with("invited", e.reading().invited());
            case AgreementEvent.Changed e -> body;
            case AgreementEvent.Reviewed e -> body;
            case AgreementEvent.Ended e -> body;
        };
    }

    private static EventBody term(AgreementTerm term, EventBody body) {
        return body.with("validFrom", term.validFrom()).with("validTo", term.validTo());
    }
}
