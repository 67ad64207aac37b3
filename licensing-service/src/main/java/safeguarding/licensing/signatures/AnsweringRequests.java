package safeguarding.licensing.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.time.CivilTime;

/** Somebody signs or says no: by the link, or on paper. */
@ApplicationScoped
public class AnsweringRequests {

    /** Kind of aggregate of a request. */
    public static final String TYPE = "signature-request";

    private final SignatureRequests requests;
    private final KnownLicences licences;
    private final KnownChildren children;
    private final Deadlines deadlines;
    private final Clock clock;

    AnsweringRequests(
            SignatureRequests requests,
            KnownLicences licences,
            KnownChildren children,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.licences = licences;
        this.children = children;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The request that a link opens; empty when it was used, has run out, was replaced, or nothing is asked any more. */
    public Optional<SignatureRequest> open(String token) {
        var digest = SignatureSecrets.digest(token);
        return requests.ofLink(digest).filter(request -> isOpen(request, digest));
    }

    /** The same, held still until the transaction ends: of two who send at once one finds it used. */
    public Optional<SignatureRequest> openToAnswer(String token) {
        var digest = SignatureSecrets.digest(token);
        var found = requests.ofLink(digest);
        found.ifPresent(requests::hold);
        return found.filter(request -> isOpen(request, digest));
    }

    /** An answer by the link. */
    public void answer(SignatureRequest request, boolean consents, @Nullable String reason) {
        var signatory = request.link().orElseThrow().signatoryId();
        keep(request, new SignatureAnswer(consents, reason, today(), AnswerMeans.LINK, signatory, null, null));
    }

    /**
     * An answer on paper, as an officer writes it down.
     *
     * @throws ProblemException {@code rule-broken} for a day ahead (A5) or before it was asked (LC25), and for somebody who
     *     does not sign it (LC24); {@code conflict} when it was answered
     */
    public void answerOnPaper(SignatureRequest request, SignatureAnswer answer) {
        FactInItsTime.notAhead(answer.on(), today()).orRefuse();
        SignatureRules.signedAfterItWasAsked(answer.on(), request.askedOn()).orRefuse();
        SignatureRules.maySign(request.signing(), answer.signatoryId(), children.signatories(request.childId()))
                .orRefuse();
        keep(request, answer);
    }

    private void keep(SignatureRequest request, SignatureAnswer answer) {
        request.answer(answer, today());
        deadlines.met(request.id(), SignatureRules.SIGNED_IN_TIME.id(), answer.on());
        requests.save(request);
    }

    private boolean isOpen(SignatureRequest request, String digest) {
        return request.isOpenTo(digest, clock.instant())
                && licences.find(request.licenceId())
                        .filter(licence -> licence.standing() == Standing.SUBMITTED)
                        .isPresent()
                && SignatureRules.maySign(
                                request.signing(),
                                request.link().orElseThrow().signatoryId(),
                                children.signatories(request.childId()))
                        instanceof Verdict.Permitted;
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
