package safeguarding.licensing.signatures.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.signatures.AnsweringRequests;
import safeguarding.licensing.signatures.SignatureEvent;
import safeguarding.licensing.signatures.SignatureEvent.LinkMade;
import safeguarding.licensing.signatures.SignatureEvent.RequestClosed;
import safeguarding.licensing.signatures.SignatureEvent.SignatureAnswered;
import safeguarding.licensing.signatures.SignatureEvent.SignatureRequested;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to requests for signatures: never a name, an address or a reason. */
@ApplicationScoped
public class SignaturePublication implements Publication<SignatureEvent> {

    private final Links links;

    SignaturePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<SignatureEvent> about() {
        return SignatureEvent.class;
    }

    @Override
    public CatalogueEvent translate(SignatureEvent event) {
        var request = event.request();
        var about = Set.of(request.childId());
        var body = EventBody.of(event.on(), about, request.area())
                .with("licenceId", request.licenceId())
                .with("signing", Codes.of(request.signing()));
        return new CatalogueEvent(
                name(event),
                1,
                AnsweringRequests.TYPE,
                request.requestId(),
                event.on(),
                about,
                request.area(),
                told(event, body).link(links.to("/v1/signature-requests/" + request.requestId())));
    }

    private static EventBody told(SignatureEvent event, EventBody body) {
        return switch (event) {
            case SignatureRequested e -> body;
            case LinkMade e -> body.with("signatoryId", e.signatoryId());
            case SignatureAnswered e ->
                body.with("signatoryId", e.answer().signatoryId())
                        .with("consents", e.answer().consents())
                        .with("means", Codes.of(e.answer().means()));
            case RequestClosed e -> body;
        };
    }

    private static String name(SignatureEvent event) {
        return switch (event) {
            case SignatureRequested e -> "signature-requested";
            case LinkMade e -> "signature-link-made";
            case SignatureAnswered e -> "signature-answered";
            case RequestClosed e -> "signature-request-closed";
        };
    }
}
