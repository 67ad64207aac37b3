package safeguarding.conference.correspondence.composing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wordings by which people know a place: its first line, its street or house without the number, its postcode. A town is
 * none: too many live there.
 */
final class TracesOfPlace {

    /** What a number stands behind and what names nothing by itself. */
    private static final Set<String> NAMING_NOTHING = Set.of(
            "flat", "unit", "room", "apartment", "apt", "block", "floor", "plot", "suite", "no", "number", "the");

    private TracesOfPlace() {}

    /**
     * The wordings of an address.
     *
     * @param lines as they stand on a letter, the town last where it is written
     */
    static List<String> of(List<String> lines, @Nullable String postcode) {
        var traces = new LinkedHashSet<String>();
        traces.add(lines.getFirst());
        for (int place = 0; place < lines.size(); place++) {
            var nearer = place == 0 || place < lines.size() - 1;
            for (var part : lines.get(place).split(",")) {
                if (nearer || hasNumber(part)) {
                    traces.add(withoutNumber(part));
                }
            }
        }
        if (postcode != null) {
            traces.add(postcode);
        }
        traces.removeIf(String::isBlank);
        return List.copyOf(traces);
    }

    private static String withoutNumber(String part) {
        var words = new ArrayList<>(List.of(part.strip().split("\\s+")));
        words.removeIf(TracesOfPlace::hasNumber);
        while (!words.isEmpty() && NAMING_NOTHING.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static boolean hasNumber(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }
}
