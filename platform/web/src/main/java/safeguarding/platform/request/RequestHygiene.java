package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;
import safeguarding.platform.settings.SafeguardingSettings;

/** Turns away, before anything is read, what no operation takes: addresses with NUL, bodies that say they are too large. */
@ApplicationScoped
public class RequestHygiene {

    private final RouterFailures refusals;
    private final SafeguardingSettings.Http limits;

    RequestHygiene(RouterFailures refusals, SafeguardingSettings settings) {
        this.refusals = refusals;
        this.limits = settings.http();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.HYGIENE);
    }

    /** Bytes that a body at this address may have. */
    public long limitOf(String path) {
        return (Paths.ofAnImport(path) ? limits.largestImport() : limits.largestBody()).asLongValue();
    }

    private void check(RoutingContext request) {
        var refusal = refusal(request);
        if (refusal == null) {
            request.put(
                    VertxHttpRecorder.MAX_REQUEST_SIZE_KEY,
                    limits.largestImport().asLongValue() * 2);
            request.next();
        } else {
            refusals.answer(request, refusal);
        }
    }

    private @Nullable ProblemException refusal(RoutingContext request) {
        if (request.request().uri().contains("%00")) {
            return ProblemException.of(ProblemType.INVALID_REQUEST, "The address holds a NUL character.");
        }
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var limit = limitOf(request.normalizedPath());
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit) {
            return ProblemException.of(
                    ProblemType.BODY_TOO_LARGE, "The body may have at most %d bytes here.".formatted(limit));
        }
        return null;
    }
}
