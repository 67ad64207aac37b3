package safeguarding.platform.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Constants as they travel: {@code PRE_BIRTH} is {@code pre-birth}. */
public final class Codes {

    private Codes() {}

    /** The code of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a constant; null for null. */
    public static @Nullable String orNull(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }

    /**
     * The constant of a code.
     *
     * @throws ProblemException {@code invalid-request} that names the codes when there is no such code
     */
    public static <E extends Enum<E>> E read(String field, String code, Class<E> set) {
        return Arrays.stream(set.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(List.of(new Violation(
                        field,
                        Arrays.stream(set.getEnumConstants())
                                .map(Codes::of)
                                .collect(Collectors.joining(", ", "One of: ", "."))))));
    }

    /** The same for a field that may be absent. */
    public static <E extends Enum<E>> @Nullable E readOrNull(String field, @Nullable String code, Class<E> set) {
        return code == null ? null : read(field, code, set);
    }
}
