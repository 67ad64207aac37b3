package safeguarding.platform.problem.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import safeguarding.platform.json.CivilDate;

/** What a caller is told about the form of a value, without a word about our classes. */
final class JsonTypes {

    private JsonTypes() {}

    static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return CivilDate.EXPECTED;
        }
        if (type == Instant.class) {
            return "An instant in UTC is expected, such as 2013-08-12T09:30:00Z.";
        }
        if (type == LocalTime.class) {
            return "A time of day is expected, written as hh:mm.";
        }
        if (type == UUID.class) {
            return "A UUID is expected.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false is expected.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "A number is expected.";
        }
        if (type == String.class) {
            return "A text is expected.";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? "A list is expected."
                : "The value has a wrong type.";
    }
}
