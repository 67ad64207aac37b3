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

/** Reads dates, instants and identifiers in paths, queries and headers exactly, or says what is expected. */
@Provider
public final class ParameterReading implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new ExactParameter<>(
                    LocalDate::parse,
                    "\\d{4}-\\d{2}-\\d{2}",
                    "A date is expected, written as yyyy-mm-dd.",
                    annotations);
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new ExactParameter<>(
                    Instant::parse,
                    "\\d{4}-.{1,40}Z",
                    "An instant in UTC is expected, such as 2013-08-12T09:30:00Z.",
                    annotations);
        }
        if (type == UUID.class) {
            return (ParamConverter<T>)
                    new ExactParameter<>(UUID::fromString, "[0-9a-fA-F-]{36}", "A UUID is expected.", annotations);
        }
        return null;
    }
}
