package safeguarding.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Runs inside the transaction of a creating POST: takes the key, then gives the stored answer or keeps a new one. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

    private static final int RETRY_SECONDS = 1;

    private final HttpHeaders headers;
    private final KeyScopes scopes;
    private final StoredAnswers answers;
    private final KeptAnswers kept;
    private final Repeats repeats;
    private final CanonicalJson canonical;

    IdempotentInterceptor(
            HttpHeaders headers,
            KeyScopes scopes,
            StoredAnswers answers,
            KeptAnswers kept,
            Repeats repeats,
            CanonicalJson canonical) {
        this.headers = headers;
        this.scopes = scopes;
        this.answers = answers;
        this.kept = kept;
        this.repeats = repeats;
        this.canonical = canonical;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        kept.requireTransaction();
        var operation = operationOf(call.getMethod());
        var scope = scopes.of(IdempotencyKey.of(headers.getRequestHeader(IdempotencyKey.HEADER)), operation);
        if (!answers.lock(scope)) {
            throw ProblemException.tryAgain(
                    ProblemType.KEY_IN_USE, "A request with this Idempotency-Key is still running.", RETRY_SECONDS);
        }
        var content = new RequestContent(call);
        var earlier = answers.find(scope);
        if (earlier.isPresent()) {
            return repeats.again(earlier.get(), content.digest(canonical));
        }
        return call.proceed() instanceof Response answer
                ? kept.keep(scope, operation, content, answer)
                : notAResponse(call.getMethod());
    }

    private static String operationOf(Method method) {
        var documented = method.getAnnotation(Operation.class);
        return documented == null || documented.operationId().isEmpty()
                ? method.getDeclaringClass().getSimpleName() + "." + method.getName()
                : documented.operationId();
    }

    private static Object notAResponse(Method method) {
        throw new IllegalStateException(method + " is @Idempotent and has to return a Response");
    }
}
