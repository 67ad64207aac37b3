package safeguarding.platform.access.log;

import io.quarkus.logging.Log;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.OurRefusals;

/** Sees that no answer leaves without its row: refusals, failures and reads outside a transaction are written here. */
class AccessLogFilter {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Map<Method, String> templates = new ConcurrentHashMap<>();
    private final OurRefusals refusals = new OurRefusals();
    private final RequestLog log;

    AccessLogFilter(RequestLog log) {
        this.log = log;
    }

    /** Names the operation for the row. */
    @ServerRequestFilter
    public void name(ContainerRequestContext request, ResourceInfo resource) {
        var path = templates.computeIfAbsent(
                resource.getResourceMethod(), method -> pathOf(resource.getResourceClass()) + pathOf(method));
        log.running(request.getMethod() + " " + path);
    }

    /** Writes what no transaction has written, and takes back an answer that cannot be logged. */
    @ServerResponseFilter
    public void close(ContainerResponseContext response) {
        if (log.isOpen()) {
            try {
                log.writeApart(response.getStatus());
            } catch (RuntimeException e) {
                Log.error("An access cannot be logged; the request is refused", e);
            }
        }
        if (log.isUnwritable()) {
            refuse(response);
        }
    }

    private void refuse(ContainerResponseContext response) {
        var refusal = refusals.toResponse(ProblemException.tryAgain(
                ProblemType.UNAVAILABLE,
                "The access cannot be logged at the moment, so it is not given. Nothing was stored.",
                RETRY_AFTER_SECONDS));
        response.getHeaders().clear();
        response.setStatus(refusal.getStatus());
        refusal.getHeaders().forEach((name, values) -> response.getHeaders().addAll(name, values));
        response.setEntity(refusal.getEntity(), new Annotation[0], refusal.getMediaType());
    }

    private static String pathOf(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null || path.value().equals("/")) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
