package safeguarding.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypesAreDocumentedTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "operations", "problem-types.md");

    @Test
    void describesEachTypeWithItsStatusAndNoOther() throws IOException {
        var rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `urn:"))
                .map(line -> line.substring(3, line.indexOf("` |")) + " " + line.split("\\|")[2].strip())
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(type -> type.uri() + " " + type.status())
                        .toList());
    }
}
