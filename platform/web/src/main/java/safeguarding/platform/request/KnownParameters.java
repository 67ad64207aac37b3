package safeguarding.platform.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * Refuses query parameters that an operation does not know, and those given twice, differently, that are taken once: a filter with a
 * slip in its name would otherwise show more than was asked for. Answers {@code invalid-request} (400).
 */
@ApplicationScoped
public class KnownParameters {

    /** What may be said back; anything else might be a value with a slip in its place. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    /** Looks at the parameters of a request whose operation is known. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var taken = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        var violations = new ArrayList<Violation>();
        given.forEach((name, values) -> {
            if (!taken.containsKey(name)) {
                violations.add(new Violation(
                        NAME.matcher(name).matches() ? name : "query", "This parameter is not known here."));
            } else if (Set.copyOf(values).size() > 1 && !taken.get(name)) {
                violations.add(new Violation(name, "This parameter is taken once."));
            }
        });
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** The query parameters of a method, each with whether it may be given more than once. */
    private static Map<String, Boolean> of(Method method) {
        var names = new HashMap<String, Boolean>();
        for (var parameter : method.getParameters()) {
            add(parameter, parameter.getType(), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                members(parameter.getType()).forEach(member -> add(member, member.getType(), names));
            }
        }
        return Map.copyOf(names);
    }

    private static List<Field> members(Class<?> bean) {
        return Arrays.asList(bean.getDeclaredFields());
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Boolean> names) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.put(query.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
