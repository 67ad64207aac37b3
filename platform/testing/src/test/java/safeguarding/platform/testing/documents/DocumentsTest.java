package safeguarding.platform.testing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.testing.repository.Repository;

class DocumentsTest {

    private static final Path TOP = Repository.file("");
    private static final List<Document> ALL = Document.below(TOP);

    @Test
    void leadNowhereThatIsNot() {
        assertThat(ALL).hasSizeGreaterThan(20);
        assertThat(ALL).flatExtracting(Document::brokenLinks).isEmpty();
        assertThat(ALL).flatExtracting(Document::missingPaths).isEmpty();
    }

    @Test
    void areFoundOutWhenTheyDo(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/there.md"), "# A heading, here\n");
        Files.writeString(
                folder.resolve("docs/page.md"),
                "[a](there.md) [b](gone.md) [c](there.md#a-heading-here) [d](there.md#gone) [e](https://example.org) "
                        + "`docs/there.md` `docs/gone` `application/json` `./suite run --fast`");

        var page = new Document(folder, folder.resolve("docs/page.md"));

        assertThat(page.brokenLinks())
                .containsExactly("docs/page.md links to gone.md", "docs/page.md links to there.md#gone");
        assertThat(page.missingPaths()).containsExactly("docs/page.md names docs/gone");
        assertThat(page.commands()).containsExactly("run", "--fast");
    }

    @Test
    void speakOfCommandsThatTheSuiteHas() throws Exception {
        var script = Files.readString(TOP.resolve("suite"));
        var usage = script.substring(script.indexOf("<<'TEXT'"), script.indexOf("\nTEXT\n"));
        var offered = Stream.concat(words("\\./suite ([a-z]+)", usage), words("(--[a-z-]+)", usage))
                .collect(Collectors.toSet());
        var understood = words("(?m)^  ([a-z |]+)[ |a-z-]*\\)", script.substring(script.indexOf("case $command in")))
                .flatMap(label -> Stream.of(label.split("[ |]+")))
                .toList();

        assertThat(offered).containsAll(understood).contains("--detach", "--workforce-port");
        assertThat(ALL.stream().flatMap(Document::commands)).isSubsetOf(offered);
    }

    @Test
    void tellTheStoryThatTheSuitePrints() {
        var readme = new Document(TOP, TOP.resolve("README.md")).text();
        var printed = new Document(TOP, TOP.resolve("platform/local/src/main/resources/welcome.txt"))
                .text()
                .replace("{gateway}", "http://localhost:8080")
                .replace("{tag}", "131128")
                .replace("{today}", "2013-11-28")
                .replace("{before}", "2013-11-18")
                .replace("{start}", "2013-11-28T14:00:00Z")
                .lines()
                .filter(line -> line.matches("  [a-z./]+[( =].*(\\S\\(\\)|\\./suite|\\$|/v1).*"))
                .map(String::strip)
                .toList();

        assertThat(printed).hasSizeGreaterThan(10);
        assertThat(readme.lines()).containsSubsequence(printed);
    }

    private static Stream<String> words(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1));
    }
}
