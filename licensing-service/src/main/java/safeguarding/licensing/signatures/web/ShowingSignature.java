package safeguarding.licensing.signatures.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.Signable;
import safeguarding.licensing.neighbours.SignableContent;
import safeguarding.licensing.signatures.AnsweringRequests;
import safeguarding.licensing.signatures.SignatureRequest;
import safeguarding.licensing.signatures.Signing;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.coding.Codes;

/**
 * What a link shows and takes. The request acts for the licensing team in the child's area, under the name of the link, so
 * that the row policy is asked and the access log has it.
 */
@ApplicationScoped
class ShowingSignature {

    private final KnownChildren children;
    private final KnownLicences licences;
    private final KnownParties parties;
    private final List<SignableContent> contents;
    private final AnsweringRequests answering;
    private final CurrentCaller current;
    private final Access access;

    ShowingSignature(
            KnownChildren children,
            KnownLicences licences,
            KnownParties parties,
            @All List<SignableContent> contents,
            AnsweringRequests answering,
            CurrentCaller current,
            Access access) {
        this.children = children;
        this.licences = licences;
        this.parties = parties;
        this.contents = contents;
        this.answering = answering;
        this.current = current;
        this.access = access;
    }

    SignaturePages.Shown show(SignatureRequest request) {
        actFor(request);
        access.toRead(OpenedSignature.record(request));
        var licence = licences.find(request.licenceId()).orElseThrow();
        return new SignaturePages.Shown(
                children.find(request.childId()).orElseThrow().given(),
                request.signing() == Signing.PARENT,
                contents.stream()
                        .filter(content -> content.kind() == licence.kind())
                        .findFirst()
                        .map(content -> content.signable(licence.licenceId()))
                        .orElseGet(() -> plain(licence)));
    }

    void take(SignatureRequest request, SentSignature sent) {
        actFor(request);
        access.toChange(OpenedSignature.record(request));
        answering.answer(request, sent.consents(), sent.reason().isEmpty() ? null : sent.reason());
    }

    /** Of a kind that tells nothing in words: what it is called, and who asks. */
    private Signable plain(KnownLicence licence) {
        var title = Codes.of(licence.kind()).replace('-', ' ');
        var holder = parties.find(licence.holderId()).orElseThrow().name();
        return new Signable(
                title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1),
                List.of(new Signable.Line("Asked for by", holder)));
    }

    private void actFor(SignatureRequest request) {
        current.actAs(
                new Caller(
                        "signature-link:" + request.id(),
                        "signature-link",
                        Set.of("licensing-officer"),
                        Set.of(children.find(request.childId()).orElseThrow().area()),
                        null,
                        null,
                        null),
                Purpose.LICENSING);
    }
}
