package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    private static final List<String> BOTH = List.of("Dockerfile", "Dockerfile.furnishing");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Dockerfile.furnishing"})
    void standsOnAJreOfTheReleaseThatIsCompiledFor(String file) {
        var release = ComposeFile.text(ComposeFile.ROOT.resolve("pom.xml"))
                .replaceAll("(?s).*<maven.compiler.release>(\\d+)<.*", "$1");
        assertThat(instructions(file, "FROM"))
                .singleElement()
                .asString()
                .startsWith("eclipse-temurin:" + release + "-jre-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Dockerfile.furnishing"})
    void runsAsANumberedUserThatIsNotRootAndOwnsNothing(String file) {
        assertThat(instructions(file, "USER")).containsExactly("10001:10001");
        assertThat(instructions(file, "COPY")).noneMatch(copy -> copy.contains("--chown=10001"));
        assertThat(ComposeFile.text(Path.of(file)).indexOf("\nUSER "))
                .isLessThan(ComposeFile.text(Path.of(file)).indexOf("\nENTRYPOINT "));
    }

    @Test
    void everythingThatIsCopiedIsLetThroughToTheBuild() {
        var let = ComposeFile.text(ComposeFile.ROOT.resolve(".dockerignore"))
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1).replace("*", "[^/]+"))
                .toList();
        for (String file : BOTH) {
            for (String source : sources(file)) {
                assertThat(let).as(source).anyMatch(way -> source.matches(way + "(/.*)?"));
            }
        }
    }

    @Test
    void theWholePackagedServiceIsCopiedAndStarted() {
        assertThat(sources("Dockerfile"))
                .contains(
                        "conference-service/target/quarkus-app/lib/",
                        "conference-service/target/quarkus-app/quarkus/",
                        "conference-service/target/quarkus-app/app/",
                        "conference-service/target/quarkus-app/quarkus-run.jar");
        assertThat(instructions("Dockerfile", "ENTRYPOINT").getFirst()).endsWith("\"-jar\", \"quarkus-run.jar\"]");
    }

    @Test
    void furnishingStartsTheClassThatFurnishes() {
        assertThat(instructions("Dockerfile.furnishing", "ENTRYPOINT").getFirst())
                .endsWith("\"" + Furnishing.class.getName() + "\"]");
        assertThat(ComposeFile.text(Path.of("pom.xml"))).contains("<finalName>furnishing</finalName>");
    }

    private static List<String> sources(String file) {
        return instructions(file, "COPY").stream()
                .map(copy -> copy.replace("${SERVICE}", "conference-service").split(" "))
                .flatMap(words ->
                        Stream.of(words).filter(word -> !word.startsWith("--")).limit(1))
                .toList();
    }

    private static List<String> instructions(String file, String name) {
        return ComposeFile.text(Path.of(file))
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }
}
