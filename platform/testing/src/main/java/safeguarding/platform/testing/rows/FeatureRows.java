package safeguarding.platform.testing.rows;

import java.util.Map;
import java.util.Set;

/** One feature, as the matrices see it. */
public interface FeatureRows {

    /** A lawful body for each operation of the feature that takes one, by the operation's id. */
    Map<String, String> bodies();

    /** Tells what the feature adds to a story; {@code told} holds what the features before it have told. */
    default Map<String, String> tell(ToldStory told) {
        return Map.of();
    }

    /** Names of path parameters of records that belong to an area and are about no child. */
    default Set<String> ofAnArea() {
        return Set.of();
    }

    /** Names of path parameters of the feature that are about no child and no area. */
    default Set<String> aboutNoChild() {
        return Set.of();
    }
}
