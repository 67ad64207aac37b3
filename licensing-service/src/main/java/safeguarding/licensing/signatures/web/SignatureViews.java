package safeguarding.licensing.signatures.web;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.signatures.SignatureLink;
import safeguarding.licensing.signatures.SignatureRequest;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadlines;

/** Requests for signatures as they are shown. */
@ApplicationScoped
class SignatureViews {

    private final Deadlines deadlines;
    private final Links links;

    SignatureViews(Deadlines deadlines, Links links) {
        this.deadlines = deadlines;
        this.links = links;
    }

    SignatureRequestView of(SignatureRequest request) {
        return new SignatureRequestView(
                request.id(),
                Codes.of(request.signing()),
                links.licence(request.licenceId()),
                request.childId(),
                request.askedOn(),
                standing(request),
                request.link().map(SignatureLink::signatoryId).orElse(null),
                request.link().map(SignatureLink::usableUntil).orElse(null),
                request.answer().map(SignatureAnswerView::of).orElse(null),
                deadlines.of(request.id()),
                links.to("/v1/signature-requests/" + request.id()));
    }

    private static String standing(SignatureRequest request) {
        if (request.closedOn().isPresent()) {
            return "closed";
        }
        return request.answer()
                .map(answer -> answer.consents() ? "consented" : "refused")
                .orElse("open");
    }
}
