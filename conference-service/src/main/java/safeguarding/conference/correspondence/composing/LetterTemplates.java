package safeguarding.conference.correspondence.composing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.platform.markup.EscapedMarkup;

/** The templates of letters, as plain text and as HTML. In HTML every value is escaped, whatever it holds. */
@ApplicationScoped
public class LetterTemplates {

    private static final Engine TEXT = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .strictRendering(true)
            .build();

    private static final Engine HTML = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new EscapedMarkup())
            .strictRendering(true)
            .build();

    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    /** The letter as plain text. */
    String text(String name, LetterInTemplate letter, LocalDate day) {
        return render(TEXT, name + ".txt", letter, day);
    }

    /** The letter as HTML. */
    String html(String name, LetterInTemplate letter, LocalDate day) {
        return render(HTML, name + ".html", letter, day);
    }

    private String render(Engine engine, String file, LetterInTemplate letter, LocalDate day) {
        return parsed.computeIfAbsent(file, name -> engine.parse(source(name)))
                .data("letter", letter)
                .data("day", PlainWords.of(day))
                .render();
    }

    /** What stands in a template, such as {@code decision.txt}. */
    public static String source(String file) {
        try (InputStream template = LetterTemplates.class.getResourceAsStream("/templates/letters/" + file)) {
            if (template == null) {
                throw new IllegalStateException("There is no template " + file);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
