package safeguarding.platform.problem.mapping;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Fields and parameters that break a constraint, each with its path in the request. */
@Provider
@Priority(Priorities.USER - 10)
public final class InvalidFields implements ExceptionMapper<ValidationException> {

    @Override
    public Response toResponse(ValidationException exception) {
        if (exception instanceof ConstraintViolationException invalid && aboutTheRequest(invalid)) {
            return Refusals.answer(ProblemException.invalid(invalid.getConstraintViolations().stream()
                    .map(violation -> new Violation(path(violation.getPropertyPath()), violation.getMessage()))
                    .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                    .toList()));
        }
        return OurFaults.answer(exception);
    }

    /** A constraint on what a method gives back is our own fault, not the caller's. */
    private static boolean aboutTheRequest(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(ConstraintViolation::getPropertyPath)
                .noneMatch(path -> StreamSupport.stream(path.spliterator(), false)
                        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    private static String path(Path path) {
        var inTheRequest = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        var fields = inTheRequest.stream()
                .filter(node -> node.getKind() != ElementKind.PARAMETER)
                .map(Path.Node::toString)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
        return fields.isEmpty() && !inTheRequest.isEmpty()
                ? String.valueOf(inTheRequest.getLast().getName())
                : fields;
    }
}
