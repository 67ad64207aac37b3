package safeguarding.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;

/** Stores answers of success together with their effect; a refusal is not kept, so that the key can be used again. */
@ApplicationScoped
class KeptAnswers {

    private final StoredAnswers answers;
    private final TouchedChildren touched;
    private final CanonicalJson canonical;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;

    KeptAnswers(
            StoredAnswers answers,
            TouchedChildren touched,
            CanonicalJson canonical,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction) {
        this.answers = answers;
        this.touched = touched;
        this.canonical = canonical;
        this.json = json;
        this.transaction = transaction;
    }

    void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An @Idempotent method has to be @Transactional");
        }
    }

    /** The answer to send: the first and every repeat have the same bytes. */
    Response keep(IdempotencyKey.Scope scope, String operation, RequestContent content, Response answer) {
        var succeeded = answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (!succeeded || transaction.getRollbackOnly()) {
            return answer;
        }
        var stored = stored(content, answer);
        answers.keep(scope, operation, stored);
        var sent = Response.fromResponse(answer);
        return stored.body() == null
                ? sent.build()
                : sent.entity(stored.body()).type(stored.contentType()).build();
    }

    private StoredAnswer stored(RequestContent content, Response answer) {
        var body = body(answer.getEntity());
        var type = Objects.requireNonNullElse(answer.getMediaType(), MediaType.APPLICATION_JSON_TYPE);
        return new StoredAnswer(
                Identifiers.next(),
                content.digest(canonical),
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getEntityTag() == null
                        ? null
                        : "\"" + answer.getEntityTag().getValue() + "\"",
                body == null ? null : type.toString(),
                body,
                touched.all());
    }

    private @Nullable String body(@Nullable Object entity) {
        try {
            return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written as JSON", e);
        }
    }
}
