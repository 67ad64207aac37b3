package safeguarding.platform.report.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import safeguarding.platform.markup.StyledPage;

/** Answers with a report as data or as a page, whichever the caller would rather have; as data where it does not mind. */
public final class DataOrPage {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=" + StandardCharsets.UTF_8.name();

    private DataOrPage() {}

    /** Begins the answer. */
    public static Response.ResponseBuilder answer(
            Object data, StyledPage page, Supplier<String> printed, HttpHeaders headers) {
        var answer = Response.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return wantsPage(headers)
                ? answer.type(HTML)
                        .header("Content-Security-Policy", page.policy())
                        .entity(printed.get())
                : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(data);
    }

    private static boolean wantsPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
