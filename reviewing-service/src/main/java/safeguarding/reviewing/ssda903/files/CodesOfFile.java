package safeguarding.reviewing.ssda903.files;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;

/** Codes of which there is one list for all years. */
final class CodesOfFile {

    private CodesOfFile() {}

    /** Refuses a line whose code is not of the list (E). */
    static <C> void oneOf(
            String file, String column, ReturnLine line, C[] codes, Function<C, String> code, ReturnFindings findings) {
        var told = line.cell(column);
        if (told == null || Arrays.stream(codes).map(code).noneMatch(told::equals)) {
            findings.refused(
                    "E",
                    file,
                    line,
                    column,
                    "It is none of %s.".formatted(Arrays.stream(codes).map(code).collect(Collectors.joining(", "))));
        }
    }

    /** What a code that was checked stands for. */
    static <C> C read(@Nullable String told, C[] codes, Function<C, String> code) {
        return Arrays.stream(codes)
                .filter(each -> code.apply(each).equals(told))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A code of the list was checked"));
    }
}
