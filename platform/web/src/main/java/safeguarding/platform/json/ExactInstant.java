package safeguarding.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Instants as texts, of the years that {@link CivilDate} takes: no numbers, nothing that a calculation could overflow. */
public final class ExactInstant extends StdScalarDeserializer<Instant> {

    private static final Instant FIRST = Instant.parse(CivilDate.FIRST_YEAR + "-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(CivilDate.LAST_YEAR + 1 + "-01-01T00:00:00Z");

    ExactInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            var instant = InstantDeserializer.INSTANT.deserialize(parser, context);
            if (instant != null && isTaken(instant)) {
                return instant;
            }
        }
        return context.reportInputMismatch(Instant.class, "an instant is expected");
    }

    /**
     * Reads an instant.
     *
     * @throws DateTimeException when the text is none, or lies outside the years that are taken
     */
    public static Instant parse(String text) {
        var instant = Instant.parse(text);
        if (!isTaken(instant)) {
            throw new DateTimeException("outside the years that are taken");
        }
        return instant;
    }

    private static boolean isTaken(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }
}
