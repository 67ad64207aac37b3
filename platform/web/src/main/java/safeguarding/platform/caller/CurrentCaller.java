package safeguarding.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Who is behind the work that is running, and why: a request's caller, or the suite itself. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private @Nullable Caller caller;
    private @Nullable Purpose purpose;

    CurrentCaller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * The caller.
     *
     * @throws ProblemException {@code not-signed-in} when nobody is
     */
    public Caller caller() {
        if (caller == null) {
            if (identity.isAnonymous()) {
                throw ProblemException.of(ProblemType.NOT_SIGNED_IN, "A valid bearer token is needed.");
            }
            caller = TokenClaims.caller(identity, onBehalfOf());
        }
        return caller;
    }

    /**
     * The caller by the token alone, even if the headers that go with it cannot be taken; for the log of refusals.
     *
     * @throws ProblemException {@code not-signed-in} when nobody is
     */
    public Caller signedIn() {
        try {
            return caller();
        } catch (ProblemException unusableHeader) {
            if (identity.isAnonymous()) {
                throw unusableHeader;
            }
            return TokenClaims.caller(identity, null);
        }
    }

    /** Whether the request has a caller at all. */
    public boolean isSignedIn() {
        return caller != null || !identity.isAnonymous();
    }

    /** Why the record is opened, if the caller has said so in words of the code list. */
    public Optional<Purpose> statedPurpose() {
        if (purpose == null) {
            var stated = header(RequestHeaders.ACCESS_PURPOSE);
            purpose = stated.size() == 1 ? Purpose.withCode(stated.getFirst()).orElse(null) : null;
        }
        return Optional.ofNullable(purpose);
    }

    /**
     * Why the record is opened.
     *
     * @throws ProblemException {@code purpose-missing} when the header is absent, unknown or there more than once
     */
    public Purpose purpose() {
        return statedPurpose()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.PURPOSE_MISSING,
                        "Say in the header Access-Purpose why the record is opened. One of: " + Purpose.codes() + "."));
    }

    /** Lets the suite itself act, where no request is: consumers, schedulers, imports that go on. */
    public void actAs(Caller other, Purpose why) {
        caller = other;
        purpose = why;
    }

    /**
     * Lets the caller act for an organisation that it was found to be registered for: from now on the request is that
     * organisation's.
     */
    public void actFor(String agency) {
        var own = caller();
        caller = new Caller(
                own.subject(), own.client(), own.roles(), own.areas(), own.staffId(), agency, own.onBehalfOf());
    }

    private @Nullable String onBehalfOf() {
        var stated = header(RequestHeaders.ON_BEHALF_OF);
        if (stated.isEmpty()) {
            return null;
        }
        if (!RequestHeaders.nameSomebody(stated)) {
            throw RequestHeaders.nobodyNamed();
        }
        return stated.getFirst();
    }

    private List<String> header(String name) {
        RoutingContext current = request.getCurrent();
        return current == null ? List.of() : current.request().headers().getAll(name);
    }
}
