package safeguarding.licensing.signatures.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.Signable;
import safeguarding.platform.markup.EscapedMarkup;

/** The pages on which somebody signs: plain HTML, no script, readable on a narrow telephone. */
@ApplicationScoped
class SignaturePages {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new EscapedMarkup())
            .strictRendering(true)
            .build();

    static {
        ENGINE.putTemplate("page", parsed("page.html"));
    }

    private final Template form = parsed("form.html");
    private final Template closed = parsed("closed.html");
    private final Template done = parsed("done.html");

    /**
     * What somebody signs.
     *
     * @param child given names of the child
     * @param parent whether a parent is asked, or else the head teacher
     */
    record Shown(String child, boolean parent, Signable signable) {

        @Override
        public String toString() {
            return "Shown[masked]";
        }
    }

    private static Template parsed(String file) {
        try (var page = SignaturePages.class.getResourceAsStream("/templates/signatures/" + file)) {
            return ENGINE.parse(new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A page for signing cannot be read", e);
        }
    }

    /** Says that the link opens nothing; names nobody. */
    String closed() {
        return closed.render();
    }

    /** Says that the answer was taken; names nobody. */
    String done(boolean consents) {
        return done.data("consents", consents).render();
    }

    /** What is asked, with what was sent and cannot be taken. */
    String form(Shown shown, @Nullable SentSignature sent) {
        Map<String, String> faults = sent == null ? Map.of() : sent.faults();
        return form.data("child", shown.child())
                .data("parent", shown.parent())
                .data("title", shown.signable().title())
                .data("lines", shown.signable().lines())
                .data("answer", sent == null ? null : sent.answer)
                .data("reason", sent == null ? "" : sent.reason())
                .data("faults", List.copyOf(faults.entrySet()))
                .data("answerFault", faults.get("answer"))
                .data("reasonFault", faults.get("reason"))
                .data("confirmedFault", faults.get("confirmed"))
                .render();
    }
}
