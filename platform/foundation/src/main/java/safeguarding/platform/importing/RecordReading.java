package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import safeguarding.platform.idempotency.CanonicalJson;
import safeguarding.platform.idempotency.Digests;

/** Reads one line into a record of its kind, strictly, and says what makes it the same thing and the same content. */
@ApplicationScoped
class RecordReading {

    private final ObjectMapper json;
    private final Validator validator;
    private final CanonicalJson canonical;

    RecordReading(ObjectMapper json, Validator validator, CanonicalJson canonical) {
        this.json = json;
        this.validator = validator;
        this.canonical = canonical;
    }

    /** What a line turned out to be. */
    sealed interface Reading {
        /** A record, with the digests of its natural key and of its content. */
        record Readable(byte[] naturalKey, byte[] contentHash) implements Reading {}

        /** No record of this kind. */
        record Unreadable(List<Finding> findings) implements Reading {}
    }

    <T> Reading read(ImportHandler<T> handler, String text) {
        try {
            var record = record(handler, text);
            var broken = broken(record);
            return broken.isEmpty()
                    ? new Reading.Readable(
                            Digests.of(handler.kind(), handler.naturalKey(record)), Digests.of(canonical.of(record)))
                    : new Reading.Unreadable(broken);
        } catch (JsonProcessingException unreadable) {
            return new Reading.Unreadable(List.of(UnreadableLine.finding(unreadable)));
        }
    }

    /** The record of a line that was readable before. */
    <T> T record(ImportHandler<T> handler, String text) throws JsonProcessingException {
        var record = json.readValue(text, handler.recordType());
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
