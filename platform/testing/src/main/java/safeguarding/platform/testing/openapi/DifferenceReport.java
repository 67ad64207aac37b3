package safeguarding.platform.testing.openapi;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** What the difference checker tells people. Its own verdict is not enough, see {@link ContractBreaks}. */
final class DifferenceReport {

    private DifferenceReport() {}

    static String of(String accepted, String now) {
        var text = new ByteArrayOutputStream();
        var difference = OpenApiCompare.fromContents(accepted, now);
        new ConsoleRender().render(difference, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
