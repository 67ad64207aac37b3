package safeguarding.platform.testing.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Markdown file of the house and what it promises to its reader. */
record Document(Path top, Path file) {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".suite");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|[`(])\\./suite ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("\\./suite run[^`\\n]*?(--[a-z-]+)");

    /** All documents below a folder. */
    static List<Document> below(Path top) {
        try (var files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of(top.relativize(file).toString().split("/"))
                            .noneMatch(NOT_OURS::contains))
                    .sorted()
                    .map(file -> new Document(top, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links to files and headings that are not there. */
    List<String> brokenLinks() {
        return found(LINK)
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !leadsSomewhere(link))
                .map(link -> "%s links to %s".formatted(name(), link))
                .toList();
    }

    /** Quoted paths that begin with a folder of the house and are not there. */
    List<String> missingPaths() {
        return found(QUOTED)
                .filter(text -> text.matches("[A-Za-z0-9._-]+/[A-Za-z0-9._/-]*"))
                .filter(path -> isFolderOfTheHouse(path.substring(0, path.indexOf('/'))))
                .filter(path -> !Files.exists(top.resolve(path)))
                .map(path -> "%s names %s".formatted(name(), path))
                .toList();
    }

    /** Commands of {@code ./suite}, and options of {@code run}, that it speaks of. */
    Stream<String> commands() {
        return Stream.concat(found(COMMAND), found(OPTION));
    }

    /** Its text. */
    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean leadsSomewhere(String link) {
        var parts = link.split("#", 2);
        var there = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.exists(there)
                && (parts.length == 1 || new Document(top, there).anchors().anyMatch(parts[1]::equals));
    }

    private Stream<String> anchors() {
        return found(HEADING)
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }

    private boolean isFolderOfTheHouse(String name) {
        return !NOT_OURS.contains(name) && Files.isDirectory(top.resolve(name));
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(text()).results().map((MatchResult result) -> result.group(1));
    }

    private String name() {
        return top.relativize(file).toString();
    }
}
