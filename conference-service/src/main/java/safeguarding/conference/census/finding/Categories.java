package safeguarding.conference.census.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Category;

/** The code set CategoryOfAbuse (D4). */
public final class Categories {

    private static final Map<String, Category> SET = Map.of(
            "NEG", Category.NEGLECT,
            "PHY", Category.PHYSICAL,
            "SAB", Category.SEXUAL,
            "EMO", Category.EMOTIONAL,
            "MUL", Category.MULTIPLE);

    private Categories() {}

    /** The category of a code; null when the set has no such code or none is written. */
    public static @Nullable Category of(@Nullable String code) {
        return code == null ? null : SET.get(code);
    }

    /** The code of a category. */
    public static String code(Category category) {
        return switch (category) {
            case NEGLECT -> "NEG";
            case PHYSICAL -> "PHY";
            case SEXUAL -> "SAB";
            case EMOTIONAL -> "EMO";
            case MULTIPLE -> "MUL";
        };
    }
}
