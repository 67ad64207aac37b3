package safeguarding.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates as {@code yyyy-mm-dd} and nothing else: no arrays, no times, no five-digit years. */
final class CivilDate extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "yyyy-mm-dd".length();

    CivilDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() == LENGTH) {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeParseException notADate) {
                // refused below, without repeating the value
            }
        }
        return context.reportInputMismatch(LocalDate.class, "a date is expected");
    }
}
