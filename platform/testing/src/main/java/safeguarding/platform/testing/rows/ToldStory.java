package safeguarding.platform.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One child with an identifier for every kind of record a service keeps about it.
 *
 * @param ids identifiers by the names that paths give them; {@code childId} always
 */
public record ToldStory(Map<String, String> ids) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+Id)}");
    private static final String OF_NOTHING = "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a20";

    public ToldStory {
        ids = Map.copyOf(ids);
    }

    /** A path or body with the identifiers of the story in their places; what it has none for stays. */
    public String in(String template) {
        return PARAMETER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(ids.getOrDefault(found.group(1), found.group())));
    }

    /** The same story, but for one identifier. */
    public ToldStory with(String name, String id) {
        var others = new HashMap<>(ids);
        others.put(name, id);
        return new ToldStory(others);
    }

    /** The same story; fails when it has no identifier for something that an operation is on. */
    ToldStory knowing(List<Operation> operations) {
        for (var operation : operations) {
            assertThat(ids.keySet())
                    .describedAs("the story has to tell of what %s is on, or aboutNoChild() to name it", operation)
                    .containsAll(operation.parameters());
        }
        return this;
    }

    /** The identifier of the child. */
    public String child() {
        return in("{childId}");
    }

    /** A path in which what the story has no identifier for gets one that nothing has. */
    String anywhere(String path) {
        return in(path).replaceAll("\\{\\w+}", OF_NOTHING);
    }
}
