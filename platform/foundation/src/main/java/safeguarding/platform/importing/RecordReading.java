package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import safeguarding.platform.idempotency.CanonicalJson;
import safeguarding.platform.idempotency.Digests;

/**
 * Reads one line into a record of its kind, strictly (a field named twice or something behind the record would be lost
 * silently otherwise), and says what makes it the same thing and the same content.
 */
@ApplicationScoped
class RecordReading {

    private final ObjectReader strict;
    private final Validator validator;
    private final CanonicalJson canonical;

    RecordReading(ObjectMapper json, Validator validator, CanonicalJson canonical) {
        this.strict = json.reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        this.validator = validator;
        this.canonical = canonical;
    }

    /** What a line turned out to be. */
    sealed interface Reading {
        /** A record, with the digests of its natural key, of its content and of its lane: what it shares, else its key. */
        record Readable(byte[] naturalKey, byte[] contentHash, byte[] lane) implements Reading {}

        /** No record of this kind. */
        record Unreadable(List<Finding> findings) implements Reading {}
    }

    <T> Reading read(ImportHandler<T> handler, String text) {
        try {
            var record = record(handler, text);
            var broken = broken(record);
            return broken.isEmpty() ? readable(handler, record) : new Reading.Unreadable(broken);
        } catch (JsonProcessingException unreadable) {
            return new Reading.Unreadable(List.of(UnreadableLine.finding(unreadable)));
        }
    }

    private <T> Reading.Readable readable(ImportHandler<T> handler, T record) {
        var naturalKey = Digests.of(handler.kind(), handler.naturalKey(record));
        var lane = handler.lane(record)
                .map(shared -> Digests.of(handler.kind(), shared))
                .orElse(naturalKey);
        return new Reading.Readable(naturalKey, Digests.of(canonical.of(record)), lane);
    }

    /** The record of a line that was readable before. */
    <T> T record(ImportHandler<T> handler, String text) throws JsonProcessingException {
        T record = strict.forType(handler.recordType()).readValue(text);
        if (record == null) {
            throw new NoRecord();
        }
        return record;
    }

    private List<Finding> broken(Object record) {
        return validator.validate(record).stream()
                .map(violation -> Finding.of(
                        "invalid-request", violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(Finding::toString))
                .toList();
    }

    /** A line that says {@code null}. */
    private static final class NoRecord extends JsonProcessingException {
        NoRecord() {
            super("null is no record");
        }
    }
}
