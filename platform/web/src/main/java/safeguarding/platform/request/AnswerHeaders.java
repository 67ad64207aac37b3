package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that keep answers about children out of caches, frames and other people's pages. */
@ApplicationScoped
public class AnswerHeaders {

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.ANSWER_HEADERS);
    }

    private void add(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", policyAt(request.normalizedPath()));
        headers.set("Referrer-Policy", referrerAt(request.normalizedPath()));
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (Paths.ofTheApi(request.normalizedPath())) {
            headers.set("Cache-Control", "no-store");
        }
        request.next();
    }

    /**
     * The address of a form is a key: no other site hears of it. Its own site does, since under {@code no-referrer} a
     * browser says of a form that it was sent from nowhere.
     */
    private static String referrerAt(String path) {
        return Paths.ofAForm(path) ? "same-origin" : "no-referrer";
    }

    /** A form shows its own style and is sent to where it came from; nothing else is loaded, run or framed. */
    private static String policyAt(String path) {
        return Paths.ofAForm(path)
                ? "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'"
                : "default-src 'none'; frame-ancestors 'none'";
    }
}
