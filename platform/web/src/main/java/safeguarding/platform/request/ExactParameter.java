package safeguarding.platform.request;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * One parameter, read exactly.
 *
 * @param <T> what it is read into
 */
final class ExactParameter<T> implements ParamConverter<T> {

    private final Function<String, T> reading;
    private final Pattern shape;
    private final String expected;
    private final String name;

    ExactParameter(Function<String, T> reading, String shape, String expected, Annotation @Nullable [] annotations) {
        this.reading = reading;
        this.shape = Pattern.compile(shape);
        this.expected = expected;
        this.name = annotations == null ? "" : name(annotations);
    }

    @Override
    public T fromString(@Nullable String value) {
        var text = Objects.requireNonNullElse(value, "");
        if (shape.matcher(text).matches()) {
            try {
                return reading.apply(text);
            } catch (RuntimeException notOne) {
                // refused below, without repeating the value
            }
        }
        throw new BadRequestException(ProblemException.invalid(name, expected));
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> switch (annotation) {
                    case PathParam path -> path.value();
                    case QueryParam query -> query.value();
                    case HeaderParam header -> header.value();
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
