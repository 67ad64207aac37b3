package safeguarding.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The names under which this service publishes. */
@ApplicationScoped
public class EventNames {

    private final String service;

    @Inject
    EventNames(JournalConfiguration configuration) {
        this.service = configuration.service();
    }

    private EventNames(String service) {
        this.service = service;
    }

    /** The names of a service given by its short name. */
    public static EventNames of(String service) {
        return new EventNames(service);
    }

    /** The topic that holds every event of this service, such as {@code safeguarding.conference.v1}. */
    public String topic() {
        return "safeguarding.%s.v1".formatted(service);
    }

    /** The CloudEvents source, such as {@code /conference}. */
    public String source() {
        return "/" + service;
    }

    /** The CloudEvents type, such as {@code safeguarding.conference.plan-started.v1}. */
    public String type(RecordedEvent event) {
        return "safeguarding.%s.%s.v%d".formatted(service, event.name(), event.schemaVersion());
    }

    /** The prefix of every type of this service. */
    public String typePrefix() {
        return "safeguarding.%s.".formatted(service);
    }
}
