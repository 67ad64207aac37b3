package safeguarding.conference.organisations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.organisations.Organisation;
import safeguarding.conference.organisations.Organisations;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/**
 * Lets a partner's machine client act for another organisation that it is registered for, on every operation: rows,
 * fields and the access log are then those of that organisation. Refuses one it is not registered for with
 * {@code not-allowed}.
 */
@ApplicationScoped
public class ActingForOrganisation {

    private static final String PARTNER = "partner-agency";

    private final Organisations organisations;
    private final CurrentCaller current;
    private final Clock clock;

    ActingForOrganisation(Organisations organisations, CurrentCaller current, Clock clock) {
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    /** Looks at the header before the operation begins. */
    @ServerRequestFilter
    public void choose(ContainerRequestContext request) {
        var stated = request.getHeaders().get(RequestHeaders.ACTING_FOR);
        if (stated != null && current.isSignedIn()) {
            actFor(stated);
        } else if (current.isSignedIn()) {
            actForTheOnlyOne();
        }
    }

    private void actFor(List<String> stated) {
        var caller = current.caller();
        if (!caller.hasRole(PARTNER) || stated.size() != 1) {
            throw ProblemException.invalid(
                    RequestHeaders.ACTING_FOR, "A partner's machine client names one organisation, once.");
        }
        var wanted = stated.getFirst();
        if (!wanted.equals(caller.agency()) && !registeredFor(caller.client(), wanted)) {
            throw ProblemException.of(
                    ProblemType.NOT_ALLOWED, "The client is not registered to act for that organisation.");
        }
        current.actFor(wanted);
    }

    /** A client whose token names no organisation acts for the one it is registered for, if it is one. */
    private void actForTheOnlyOne() {
        var caller = current.caller();
        @Nullable String agency = caller.agency();
        if (caller.hasRole(PARTNER) && agency == null) {
            var own = organisations.of(caller.client(), CivilTime.today(clock));
            if (own.size() == 1) {
                current.actFor(own.getFirst().code());
            }
        }
    }

    private boolean registeredFor(String client, String code) {
        return organisations.of(client, CivilTime.today(clock)).stream()
                .map(Organisation::code)
                .anyMatch(code::equals);
    }
}
