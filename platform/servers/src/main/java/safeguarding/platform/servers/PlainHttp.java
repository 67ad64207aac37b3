package safeguarding.platform.servers;

import java.net.http.HttpClient;

/**
 * Clients for addresses on this machine. They speak HTTP/1.1 alone: a plain-text connection that is asked to change to HTTP/2
 * while a large answer is on its way now and then reads the answer as frames.
 */
public final class PlainHttp {

    private PlainHttp() {}

    /** A client of its own, to be closed. */
    public static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
