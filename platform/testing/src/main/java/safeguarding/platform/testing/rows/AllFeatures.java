package safeguarding.platform.testing.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The features of a service, as the matrices see them.
 *
 * @param features in the order in which a story is told
 */
public record AllFeatures(List<FeatureRows> features) {

    /** Tells a new story. */
    public ToldStory told() {
        var story = new HashMap<String, String>();
        features.forEach(feature -> story.putAll(feature.tell(new ToldStory(story))));
        return new ToldStory(story);
    }

    /** A body that the operation would take. */
    public String body(String operationId) {
        return features.stream()
                .map(feature -> feature.bodies().get(operationId))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No body is given here for the operation " + operationId));
    }

    /** Names of path parameters of what is about no child and no area. */
    public Set<String> aboutNoChild() {
        var names = new HashSet<String>();
        features.forEach(feature -> names.addAll(feature.aboutNoChild()));
        return names;
    }

    /** Names of path parameters of what is about no child. */
    public Set<String> aboutNoChildOrAnArea() {
        var names = new HashSet<>(aboutNoChild());
        features.forEach(feature -> names.addAll(feature.ofAnArea()));
        return names;
    }
}
