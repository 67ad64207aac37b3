package safeguarding.platform.markup;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** A page to read and to print: every value escaped, its own style and nothing else. */
public final class StyledPage {

    private final Template template;
    private final String policy;

    private StyledPage(Template template, String policy) {
        this.template = template;
        this.policy = policy;
    }

    /**
     * A page from resources beside each other: a template, in which {@code STYLE} stands for the style, and {@code style.css}.
     *
     * @param folder folder of both, such as {@code /templates/annual-report}
     * @param page name of the template
     */
    public static StyledPage of(String folder, String page) {
        var style = read(folder + "/style.css");
        var template = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new EscapedMarkup())
                .strictRendering(true)
                .build()
                .parse(read(folder + "/" + page).replace("STYLE", "{|" + style + "|}"));
        return new StyledPage(
                template,
                "default-src 'none'; style-src 'sha256-" + digest(style)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    /** What a browser may do with the page: nothing is loaded, run, framed or sent, and no style but this one is shown. */
    public String policy() {
        return policy;
    }

    /** The page, with something in it under a name. */
    public String with(String name, Object value) {
        return template.data(name, value).render();
    }

    private static String digest(String style) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(String file) {
        try (var text = StyledPage.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be read: " + file, e);
        }
    }
}
