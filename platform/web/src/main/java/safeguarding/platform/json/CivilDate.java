package safeguarding.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as {@code yyyy-mm-dd} and nothing else: no arrays, no times, no five-digit years, no day on which nobody of this
 * field can have lived or will plan anything.
 */
public final class CivilDate extends StdScalarDeserializer<LocalDate> {

    /** First year of a date that is taken. */
    public static final int FIRST_YEAR = 1850;

    /** Last year of a date that is taken. */
    public static final int LAST_YEAR = 2199;

    /** What a caller is told who sends something else. */
    public static final String EXPECTED =
            "A date is expected, written as yyyy-mm-dd, from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR);

    private static final int LENGTH = "yyyy-mm-dd".length();

    CivilDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() == LENGTH) {
            try {
                return parse(parser.getText());
            } catch (DateTimeException notDate) {
                // refused below, without repeating the value
            }
        }
        return context.reportInputMismatch(LocalDate.class, "a date is expected");
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException when the text is none, or lies outside the years that are taken
     */
    public static LocalDate parse(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("outside the years that are taken");
        }
        return date;
    }
}
