package safeguarding.platform.request;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.json.CivilDate;
import safeguarding.platform.json.ExactInstant;

/** Reads dates, instants, identifiers, numbers and marks (of the types {@code Integer}, {@code Long}, {@code Boolean}) in paths, queries and headers exactly, or says what is expected. */
@Provider
public final class ParameterReading implements ParamConverterProvider {

    private static final String WHOLE = "-?\\d{1,18}";

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var exact = exact(type, annotations);
        return (ParamConverter<T>) exact;
    }

    private static @Nullable ParamConverter<?> exact(Class<?> type, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return new ExactParameter<>(CivilDate::parse, "\\d{4}-\\d{2}-\\d{2}", CivilDate.EXPECTED, annotations);
        }
        if (type == Instant.class) {
            return new ExactParameter<>(
                    ExactInstant::parse,
                    "\\d{4}-.{1,40}Z",
                    "An instant in UTC is expected, such as 2013-08-12T09:30:00Z.",
                    annotations);
        }
        if (type == UUID.class) {
            return new ExactParameter<>(UUID::fromString, "[0-9a-fA-F-]{36}", "A UUID is expected.", annotations);
        }
        if (type == Integer.class) {
            return new ExactParameter<>(Integer::valueOf, WHOLE, "A whole number is expected.", annotations);
        }
        if (type == Long.class) {
            return new ExactParameter<>(Long::valueOf, WHOLE, "A whole number is expected.", annotations);
        }
        if (type == Boolean.class) {
            return new ExactParameter<>(Boolean::valueOf, "true|false", "true or false is expected.", annotations);
        }
        return null;
    }
}
