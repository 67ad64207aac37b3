package safeguarding.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;

/** Requests whose end or receiver two servers could read differently; such a request could hide another one. */
final class RequestFraming {

    private RequestFraming() {}

    /** Whether every server reads the same length and the same host in it. */
    static boolean isClear(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        var lengths = request.headers().getAll(HttpHeaders.CONTENT_LENGTH);
        return hosts.size() <= 1
                && (request.version() != HttpVersion.HTTP_1_1 || hosts.size() == 1)
                && (codings.isEmpty() || (lengths.isEmpty() && isChunked(codings)))
                && lengths.size() <= 1
                && lengths.stream().allMatch(length -> length.matches("[0-9]{1,18}"));
    }

    private static boolean isChunked(List<String> codings) {
        return codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked");
    }
}
