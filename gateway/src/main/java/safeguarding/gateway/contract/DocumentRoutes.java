package safeguarding.gateway.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;

/**
 * Serves the document of the suite at {@code /openapi.json} and {@code /openapi.yaml}. It needs no token, like the
 * documents of the services: it says nothing of any child, and generators and readers have none.
 */
@ApplicationScoped
public class DocumentRoutes {

    private static final int BEHIND_THE_DOOR = 600;

    private final SuiteDocument document;
    private final RouterFailures refusals;

    DocumentRoutes(SuiteDocument document, RouterFailures refusals) {
        this.document = document;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        serve(router, "/openapi.json", "application/json", document::json);
        serve(router, "/openapi.yaml", "application/yaml", document::yaml);
    }

    private void serve(Router router, String path, String mediaType, Supplier<SuiteDocument.Text> text) {
        router.route(path).order(BEHIND_THE_DOOR).blockingHandler(request -> {
            var method = request.request().method().name();
            if (method.equals("GET") || method.equals("HEAD")) {
                answer(request, mediaType, text.get());
            } else {
                request.response().putHeader("Allow", "GET, HEAD");
                refusals.answer(
                        request, ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "The document can be read only."));
            }
        });
    }

    private static void answer(RoutingContext request, String mediaType, SuiteDocument.Text text) {
        var response = request.response().putHeader("ETag", text.tag()).putHeader("Cache-Control", "no-cache");
        if (text.tag().equals(request.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", mediaType).end(Buffer.buffer(text.bytes()));
    }
}
