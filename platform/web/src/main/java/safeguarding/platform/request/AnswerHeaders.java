package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that keep answers about children out of caches, frames and other people's pages. */
@ApplicationScoped
public class AnswerHeaders {

    private static final String POLICY = "Content-Security-Policy";

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.ANSWER_HEADERS);
    }

    private void add(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(POLICY, policyAt(request.normalizedPath()));
        request.addHeadersEndHandler(end -> onePolicy(headers));
        headers.set("Referrer-Policy", referrerAt(request.normalizedPath()));
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (Paths.ofTheApi(request.normalizedPath())) {
            headers.set("Cache-Control", "no-store");
        }
        request.next();
    }

    /** A browser obeys every policy that it is told: where a page says its own, that one takes the place of ours. */
    private static void onePolicy(MultiMap headers) {
        var told = headers.getAll(POLICY);
        if (told.size() > 1) {
            headers.set(POLICY, told.getLast());
        }
    }

    /**
     * The address of a form is a key: no other site hears of it. Its own site does, since under {@code no-referrer} a
     * browser says of a form that it was sent from nowhere.
     */
    private static String referrerAt(String path) {
        return Paths.forAnybody(path) ? "same-origin" : "no-referrer";
    }

    /** A form shows its own style and is sent to where it came from; nothing else is loaded, run or framed. */
    private static String policyAt(String path) {
        return Paths.forAnybody(path)
                ? "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'"
                : "default-src 'none'; frame-ancestors 'none'";
    }
}
