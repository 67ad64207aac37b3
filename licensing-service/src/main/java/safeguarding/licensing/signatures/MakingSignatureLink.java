package safeguarding.licensing.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownSignatory;
import safeguarding.platform.time.CivilTime;

/** Making the link by which somebody signs. The one before opens nothing any more. */
@ApplicationScoped
public class MakingSignatureLink {

    private final SignatureRequests requests;
    private final KnownChildren children;
    private final SignatureSettings settings;
    private final Clock clock;

    MakingSignatureLink(SignatureRequests requests, KnownChildren children, SignatureSettings settings, Clock clock) {
        this.requests = requests;
        this.children = children;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is sent; it is told once and stored nowhere.
     *
     * @param token what the link ends with
     * @param sendTo the verified address; null: it is given or posted to the person
     * @param usableUntil instant (UTC) until which it can be used
     */
    public record Made(String token, @Nullable String sendTo, Instant usableUntil) {

        @Override
        public String toString() {
            return "Made[masked]";
        }
    }

    /**
     * Makes it for somebody whom an officer verified.
     *
     * @throws ProblemException {@code rule-broken} for anybody else (LC24), {@code conflict} when it was answered
     */
    public Made make(SignatureRequest request, UUID signatoryId) {
        var verified = children.signatories(request.childId());
        SignatureRules.maySign(request.signing(), signatoryId, verified).orRefuse();
        var sendTo = verified.stream()
                .filter(each -> each.signatoryId().equals(signatoryId))
                .map(KnownSignatory::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var made = new Made(SignatureSecrets.token(), sendTo, clock.instant().plus(settings.linkUsableFor()));
        request.link(
                new SignatureLink(signatoryId, SignatureSecrets.digest(made.token()), made.usableUntil()),
                CivilTime.today(clock));
        requests.save(request);
        return made;
    }
}
