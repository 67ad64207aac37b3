package safeguarding.reviewing.childsummary.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.platform.markup.EscapedMarkup;
import safeguarding.reviewing.childsummary.SummarySection;
import safeguarding.reviewing.childsummary.SummaryTemplate;

/** The summary as a page without script or anything from elsewhere, and as plain text. */
final class SummaryPages {

    /** A page shows its own style; nothing else is loaded, run or framed. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Template PAGE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new EscapedMarkup())
            .strictRendering(true)
            .build()
            .parse(SummaryTemplate.source("page.html"));

    private SummaryPages() {}

    static String html(FilledSummary summary) {
        return PAGE.data("title", summary.title())
                .data("variant", summary.variant())
                .data("sections", summary.sections())
                .render();
    }

    static String text(FilledSummary summary) {
        var sections = summary.sections().stream().map(SummaryPages::text);
        return Stream.concat(Stream.of(summary.title()), sections).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String text(SummarySection section) {
        return section.heading() + "\n" + String.join("\n", section.sentences());
    }
}
