package safeguarding.platform.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.json.JsonPath;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Bodies that are no JSON, or JSON of another shape. The values sent are never repeated in the answer. */
@Provider
@Priority(Priorities.USER - 10)
public final class UnreadableBodies implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException exception) {
        return Refusals.answer(refusal(exception));
    }

    /** What to tell a caller whose body could not be read. */
    public static ProblemException refusal(JsonProcessingException exception) {
        return exception instanceof MismatchedInputException mismatch ? mismatch(mismatch) : malformed(exception);
    }

    private static ProblemException mismatch(MismatchedInputException exception) {
        var path = JsonPath.of(exception.getPath());
        return switch (exception) {
            case UnrecognizedPropertyException unknown -> ProblemException.invalid(path, "This field is not known.");
            case InvalidFormatException wrong -> ProblemException.invalid(path, expected(wrong.getTargetType()));
            default ->
                path.isEmpty()
                        ? ProblemException.of(
                                ProblemType.MALFORMED_BODY, "The body is not the JSON object that is expected here.")
                        : ProblemException.invalid(path, expected(exception.getTargetType()));
        };
    }

    private static ProblemException malformed(JsonProcessingException exception) {
        var where = exception.getLocation() == null
                ? ""
                : " at line " + exception.getLocation().getLineNr() + ", column "
                        + exception.getLocation().getColumnNr();
        if (exception instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return ProblemException.invalid(JsonPath.of(mapping.getPath()), "The value cannot be read" + where + ".");
        }
        return ProblemException.of(ProblemType.MALFORMED_BODY, "The body is not well-formed JSON" + where + ".");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "The value has a wrong type.";
        }
        if (type.isEnum()) {
            return "One of these is expected: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return JsonTypes.expected(type);
    }
}
