package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;

/** Names the piece of work that is running, and what caused it. Travels in {@code X-Correlation-Id} and with every event. */
@RequestScoped
public class Correlation {

    /** Key of the logging context. */
    static final String LOGGED_AS = "correlationId";

    private final CurrentVertxRequest request;
    private @Nullable String id;
    private @Nullable String causationId;

    Correlation(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The correlation id of the request, or a fresh one where there is no request. */
    public String id() {
        if (id == null) {
            var current = request.getCurrent();
            id = current == null
                    ? Identifiers.next().toString()
                    : Objects.requireNonNullElseGet(
                            CorrelationFilter.of(current),
                            () -> Identifiers.next().toString());
        }
        return id;
    }

    /** The id of the event that caused this work; null when a caller did. */
    public @Nullable String causationId() {
        return causationId;
    }

    /** Goes on with the work that an event belongs to. */
    public void continueFrom(@Nullable String correlationId, String eventId) {
        id = correlationId == null ? Identifiers.next().toString() : correlationId;
        causationId = eventId;
        MDC.put(LOGGED_AS, id);
    }
}
