package safeguarding.platform.testing.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.testing.repository.Repository;

/** Compiles bad snippets with the arguments of the parent pom: each gate must stop one. */
class CompilerGatesTest {

    @TempDir
    Path folder;

    @Test
    void letSoundCodePass() throws Exception {
        assertThat(compile("String word() { return \"word\"; }")).isEqualTo("");
    }

    @Test
    void stopANullWhereNoneIsAllowed() throws Exception {
        assertThat(compile("String word() { return null; }")).contains("error: [NullAway]");
    }

    @Test
    void stopAMistakeThatErrorProneKnows() throws Exception {
        assertThat(compile("boolean same(int[] a, int[] b) { return a.equals(b); }"))
                .contains("error: [ArrayEquals]");
    }

    private String compile(String method) throws Exception {
        write("package-info.java", "@org.jspecify.annotations.NullMarked package snippet;");
        write("Snippet.java", "package snippet; final class Snippet { " + method + " }");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                folder.resolve("out").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path")));
        command.addAll(argumentsOfTheHouse());
        command.add(folder.resolve("package-info.java").toString());
        command.add(folder.resolve("Snippet.java").toString());
        var javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> argumentsOfTheHouse() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Repository.file("pom.xml").toFile());
        var found = pom.getElementsByTagName("arg");
        var arguments = new ArrayList<String>();
        for (var i = 0; i < found.getLength(); i++) {
            arguments.add(found.item(i).getTextContent());
        }
        assertThat(arguments)
                .describedAs("compiler arguments of the parent pom")
                .isNotEmpty();
        return arguments;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
