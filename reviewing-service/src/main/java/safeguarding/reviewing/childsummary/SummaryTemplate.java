package safeguarding.reviewing.childsummary;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one variant: headings that no value can touch, and below each a template of sentences, one in a line. A part
 * of which nothing is known is left out.
 */
public final class SummaryTemplate {

    private static final String HEADING = "# ";

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new OneLine())
            .strictRendering(true)
            .build();

    private static final SummaryTemplate STANDARD = parsed(source("standard.txt"));
    private static final SummaryTemplate EASY_READ = parsed(source("easy-read.txt"));

    private final List<Part> parts;

    private SummaryTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    private record Part(String heading, Template sentences) {}

    /** The template of a variant. */
    public static SummaryTemplate of(SummaryVariant variant) {
        return switch (variant) {
            case STANDARD -> STANDARD;
            case EASY_READ -> EASY_READ;
        };
    }

    /** The sections of a summary, those with nothing to say left out. */
    public List<SummarySection> fill(PlainSummary summary) {
        return parts.stream()
                .map(part -> new SummarySection(
                        part.heading(),
                        part.sentences()
                                .data("s", summary)
                                .render()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()))
                .filter(section -> !section.sentences().isEmpty())
                .toList();
    }

    private static SummaryTemplate parsed(String text) {
        var parts = new ArrayList<Part>();
        for (var part : text.split("(?m)^" + HEADING, -1)) {
            if (!part.isBlank()) {
                var end = part.indexOf('\n');
                parts.add(new Part(part.substring(0, end).strip(), ENGINE.parse(part.substring(end + 1))));
            }
        }
        return new SummaryTemplate(parts);
    }

    /** What stands in a file of the summary, such as {@code page.html}. */
    public static String source(String file) {
        try (InputStream template = SummaryTemplate.class.getResourceAsStream("/templates/child-summary/" + file)) {
            if (template == null) {
                throw new IllegalStateException("There is no template " + file);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
