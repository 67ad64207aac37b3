package safeguarding.reviewing.annualreport.web;

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
import safeguarding.platform.markup.EscapedMarkup;

/** Prints the report: one page, every value escaped. The page may show its own style and nothing else. */
final class ReportPage {

    private static final String STYLE = read("style.css");

    private static final Template TEMPLATE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new EscapedMarkup())
            .strictRendering(true)
            .build()
            .parse(read("report.html").replace("STYLE", "{|" + STYLE + "|}"));

    /** What a browser may do with the page: nothing is loaded, run, framed or sent, and no style but this one is shown. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ReportPage() {}

    static String of(AnnualReportView report) {
        return TEMPLATE.data("report", PrintedReport.of(report)).render();
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
        try (var text = ReportPage.class.getResourceAsStream("/templates/annual-report/" + file)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The page of the report cannot be read", e);
        }
    }
}
