package safeguarding.gateway.routing;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A request to a service that is reset only until its answer begins; from then on the rest of the answer is read and dropped.
 * A caller may go away at any time, after its answer too. The connection to the service has gone back to the pool by then and
 * may carry another caller's request, and Vert.x 4.5 closes it when a request that is over is reset
 * (github.com/eclipse-vertx/vert.x/issues/6294): that other caller heard that the service was away.
 */
final class ResettableRequest {

    private static final String RESET = "reset";

    private final HttpClientRequest request;
    private final AtomicReference<@Nullable HttpClientResponse> answer = new AtomicReference<>();

    private ResettableRequest(HttpClientRequest request) {
        this.request = request;
        request.response().onSuccess(answer::set);
    }

    /** The same request, for whoever may reset it. */
    static HttpClientRequest of(HttpClientRequest request) {
        var guarded = new ResettableRequest(request);
        return (HttpClientRequest) Proxy.newProxyInstance(
                HttpClientRequest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                (itself, method, arguments) -> guarded.call(method, arguments));
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        var begun = answer.get();
        if (begun != null && method.getName().equals(RESET)) {
            drop(begun);
            return false;
        }
        try {
            return method.invoke(request, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void drop(HttpClientResponse answer) {
        try {
            answer.handler(piece -> {}).resume();
        } catch (IllegalStateException ended) {
            // There is nothing left of it.
        }
    }
}
