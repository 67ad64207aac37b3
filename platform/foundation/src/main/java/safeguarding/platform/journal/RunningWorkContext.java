package safeguarding.platform.journal;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.request.Correlation;

/** The origin is the background work that has named itself, else the request's caller, else the service. */
@ApplicationScoped
class RunningWorkContext implements EventContext {

    private final CurrentCaller caller;
    private final Correlation correlation;
    private final String serviceItself;

    RunningWorkContext(CurrentCaller caller, Correlation correlation, JournalConfiguration configuration) {
        this.caller = caller;
        this.correlation = correlation;
        this.serviceItself = configuration.service() + "-service";
    }

    @Override
    public EventOrigin current() {
        return BackgroundWork.running().orElseGet(this::ofRequest);
    }

    private EventOrigin ofRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return new EventOrigin(serviceItself, Identifiers.next().toString(), null);
        }
        return new EventOrigin(actor(), correlation.id(), correlation.causationId());
    }

    private String actor() {
        try {
            return caller.caller().subject();
        } catch (ProblemException nobodySignedIn) {
            return serviceItself;
        }
    }
}
