package safeguarding.gateway.contract;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import safeguarding.platform.request.FilterOrder;

/**
 * Lets the reader of the document, where it is switched on, load its own scripts and styles and ask this gateway. No other
 * page may, and nothing from elsewhere is loaded.
 */
@ApplicationScoped
public class ReaderPage {

    private static final String OWN = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private final boolean shown;

    ReaderPage(@ConfigProperty(name = "quarkus.swagger-ui.enabled") boolean shown) {
        this.shown = shown;
    }

    void register(@Observes Filters filters) {
        if (shown) {
            filters.register(ReaderPage::allow, FilterOrder.ANSWER_HEADERS - 1);
        }
    }

    private static void allow(RoutingContext request) {
        if (request.normalizedPath().startsWith("/swagger-ui")) {
            request.response().headers().set("Content-Security-Policy", OWN);
        }
        request.next();
    }
}
