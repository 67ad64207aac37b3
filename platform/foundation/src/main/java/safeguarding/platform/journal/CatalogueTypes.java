package safeguarding.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import safeguarding.platform.problem.ProblemException;

/** The types of events this service publishes, by the schemas it carries. */
@ApplicationScoped
public class CatalogueTypes {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]*\\.v[0-9]{1,3}");

    private final EventNames names;
    private final String folder;

    CatalogueTypes(EventNames names, JournalConfiguration configuration) {
        this.names = names;
        this.folder = "event-catalogue/" + configuration.service() + "/";
    }

    /**
     * The name with its version, such as {@code plan-started.v1}.
     *
     * @param field what the caller calls the value
     * @param type such as {@code safeguarding.conference.plan-started.v1}
     * @throws ProblemException {@code invalid-request} for a type that this service does not publish
     */
    public String local(String field, String type) {
        var local = type.startsWith(names.typePrefix())
                ? type.substring(names.typePrefix().length())
                : "";
        if (!SHAPE.matcher(local).matches()) {
            throw ProblemException.invalid(
                    field, "A type of this service looks like " + names.typePrefix() + "something-happened.v1.");
        }
        if (Thread.currentThread().getContextClassLoader().getResource(folder + local + ".schema.json") == null) {
            throw ProblemException.invalid(field, "This service publishes no events of this type and version.");
        }
        return local;
    }
}
