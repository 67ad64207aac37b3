package safeguarding.platform.journal;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.identity.Identifiers;

/** The origin where nothing else tells one: the background work that runs, or the service itself. */
@DefaultBean
@ApplicationScoped
class ServiceOwnContext implements EventContext {

    private final String service;

    ServiceOwnContext(JournalConfiguration configuration) {
        this.service = configuration.service();
    }

    @Override
    public EventOrigin current() {
        return BackgroundWork.running()
                .orElseGet(() ->
                        new EventOrigin(service + "-service", Identifiers.next().toString(), null));
    }
}
