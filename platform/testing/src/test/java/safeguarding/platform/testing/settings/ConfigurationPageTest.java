package safeguarding.platform.testing.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.testing.repository.Repository;

/** The reference of the settings follows from the code; {@code -Dconfiguration.accept=true} writes it anew. */
class ConfigurationPageTest {

    private static final Path TOP = Repository.file("");
    private static final Path PAGE = TOP.resolve("docs/operations/configuration.md");
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- settings of (\\S+) -->\n.*?<!-- end -->");

    @Test
    void showsTheSettingsOfEveryModule() throws IOException {
        var page = Files.readString(PAGE);
        var shown = TABLE.matcher(page).results().map(table -> table.group(1)).toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Mappings.modules(TOP).stream()
                        .map(module -> TOP.relativize(module).toString())
                        .toList());

        var known = new HashSet<String>();
        var fromCode = TABLE.matcher(page).replaceAll(table -> Matcher.quoteReplacement(table(table.group(1), known)));
        if (Boolean.getBoolean("configuration.accept")) {
            Files.writeString(PAGE, fromCode);
        } else {
            assertThat(page).isEqualTo(fromCode);
        }
    }

    @Test
    void readsWhatMappingsSay(@TempDir Path top) throws IOException {
        var module = top.resolve("told");
        Files.writeString(Files.createDirectories(module).resolve("pom.xml"), "<project/>");
        var sources = Files.createDirectories(module.resolve("src/main/java"));
        Files.writeString(sources.resolve("Told.java"), """
                package told;

                /** Told. */
                @ConfigMapping(prefix = "safeguarding.told")
                interface Told {
                    /** How long {@code it} takes, see {@link #largestPart()}. */
                    @WithDefault("5s")
                    Duration howLong();

                    /** Largest part. */
                    MemorySize largestPart();

                    /** Where. */
                    Optional<URI> where();

                    /** Practice by rule. */
                    Map<String, Integer> practice();

                    /** Doors by name. */
                    Map<String, Door> doors();

                    /** A door. */
                    interface Door {
                        /** DfE code. */
                        String code();

                        /** Whether it
                         * is open. */
                        @WithDefault("true")
                        boolean open();
                    }
                }
                """);

        assertThat(Mappings.of(module).stream().map(Setting::row))
                .containsExactly(
                        "| `safeguarding.told.how-long` | duration | `5s` | How long `it` takes, see `largest-part`. |\n",
                        "| `safeguarding.told.largest-part` | size | needed | Largest part. |\n",
                        "| `safeguarding.told.where` | address | – | Where. |\n",
                        "| `safeguarding.told.practice.NAME` | number | – | Practice by rule. |\n",
                        "| `safeguarding.told.doors.NAME.code` | text | needed | Doors by name: DfE code. |\n",
                        "| `safeguarding.told.doors.NAME.open` | `true`, `false` | `true` | Doors by name: whether it is open. |\n");
        assertThat(Mappings.modules(top)).containsExactly(module);
    }

    /** The table of a module; what a table above it has shown already is left out. */
    private static String table(String module, HashSet<String> known) {
        return Mappings.of(TOP.resolve(module)).stream()
                .filter(setting -> known.add(setting.key()))
                .map(Setting::row)
                .collect(Collectors.joining(
                        "", "<!-- settings of %s -->\n%s".formatted(module, Setting.HEADING), "<!-- end -->"));
    }
}
