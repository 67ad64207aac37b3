package safeguarding.platform.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * How a module is laid out.
 *
 * @param root root package, such as {@code safeguarding.conference}
 * @param features sub-packages that are features
 * @param meetingPlaces sub-packages that every feature may use: rules of the field, questions to neighbours, wiring
 * @param compositions sub-packages that stand above the features: they may use any of them, and none may use them
 * @param sharedTypes names of single classes of a feature that other features may use
 */
record House(
        String root,
        Set<String> features,
        Set<String> meetingPlaces,
        Set<String> compositions,
        Set<String> sharedTypes) {

    /** Sub-packages of a feature that connect it with the world. */
    static final Set<String> ADAPTERS = Set.of("web", "store", "publication", "incoming");

    House {
        features = Set.copyOf(features);
        meetingPlaces = Set.copyOf(meetingPlaces);
        compositions = Set.copyOf(compositions);
        sharedTypes = Set.copyOf(sharedTypes);
    }

    /** The first package segment below the root; empty for the root itself and for strangers. */
    String areaOf(JavaClass each) {
        var name = each.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        return name.substring(root.length() + 1).split("\\.", -1)[0];
    }

    boolean isInAFeature(JavaClass each) {
        return features.contains(areaOf(each));
    }

    /** Whether a class belongs to the domain of its feature: no adapter package stands above it. */
    boolean isDomain(JavaClass each) {
        return isInAFeature(each) && adapterOf(each).isEmpty();
    }

    /** The adapter a class belongs to; empty for the domain and outside features. */
    String adapterOf(JavaClass each) {
        if (!isInAFeature(each)) {
            return "";
        }
        var segments = each.getPackageName().substring(root.length() + 1).split("\\.", -1);
        return segments.length > 1 && ADAPTERS.contains(segments[1]) ? segments[1] : "";
    }

    boolean isMeetingPlace(JavaClass each) {
        return meetingPlaces.contains(areaOf(each));
    }

    boolean isComposition(JavaClass each) {
        return compositions.contains(areaOf(each));
    }
}
