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
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.OurRefusals;
import safeguarding.platform.problem.mapping.SilentTrace;

/** Sees that no answer leaves without its row: refusals, failures and reads outside a transaction are written here. */
class AccessLogFilter {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Map<Method, String> templates = new ConcurrentHashMap<>();
    private final OurRefusals refusals = new OurRefusals();
    private final RequestLog log;
    private final RefusedRequests refused;

    AccessLogFilter(RequestLog log, RefusedRequests refused) {
        this.log = log;
        this.refused = refused;
    }

    /** Names the operation for the row. */
    @ServerRequestFilter
    public void name(ContainerRequestContext request, ResourceInfo resource) {
        log.running(request.getMethod() + " " + pathOf(resource));
    }

    /** Writes what no transaction has written, and takes back an answer that cannot be logged. */
    @ServerResponseFilter
    public void close(ContainerRequestContext request, ContainerResponseContext response) {
        var unlogged = false;
        try {
            var operation = CurrentRequestManager.get().getTarget();
            if (operation != null) {
                name(request, operation.getLazyMethod());
                refused.note(request.getUriInfo(), response.getStatus());
            }
            if (log.isOpen()) {
                log.writeApart(response.getStatus());
            }
        } catch (RuntimeException e) {
            unlogged = true;
            Log.error("An access cannot be logged; the request is refused", SilentTrace.of(e));
        }
        if (unlogged || log.isUnwritable()) {
            refuse(response);
        }
    }

    private String pathOf(ResourceInfo resource) {
        return templates.computeIfAbsent(
                resource.getResourceMethod(), method -> pathOf(resource.getResourceClass()) + pathOf(method));
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
