package safeguarding.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.time.Duration;
import safeguarding.gateway.GatewaySettings;

/** One service behind the door, with connections of its own, so that a slow one holds up nobody else's routes. */
public final class Upstream {

    private static final int CONNECT_MILLISECONDS = 1_000;
    private static final int QUEUE = 64;

    private final String name;
    private final URI url;
    private final Duration timeout;
    private final HttpClient connections;
    private final HttpClient feedConnections;
    private final ServiceHealth health;

    Upstream(String name, GatewaySettings.Service settings, Vertx vertx) {
        this.name = name;
        this.url = settings.url();
        this.timeout = settings.timeout();
        this.health = new ServiceHealth(settings.failuresBeforePause(), settings.pause(), System::nanoTime);
        this.connections = pool(settings, vertx);
        this.feedConnections = pool(settings, vertx);
    }

    private static HttpClient pool(GatewaySettings.Service settings, Vertx vertx) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(CONNECT_MILLISECONDS)
                        .setMaxWaitQueueSize(QUEUE)
                        .setKeepAliveTimeout(30)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    /** The name that begins its addresses. */
    public String name() {
        return name;
    }

    /** Its address. */
    public URI url() {
        return url;
    }

    /** Whether it has been answering. */
    public ServiceHealth health() {
        return health;
    }

    /** Time it has to begin its answer, and to go on with it. */
    Duration timeout() {
        return timeout;
    }

    /** The host and port it is addressed by; callers do not choose them. */
    HostAndPort authority() {
        return HostAndPort.create(url.getHost(), port());
    }

    /** Opens a request whose answer has to begin in time. Readers that wait for news have connections of their own. */
    Future<HttpClientRequest> request(HttpMethod method, Route route, Duration waiting) {
        var patience = timeout.plus(waiting).toMillis();
        var pool = route.isFeed() ? feedConnections : connections;
        return pool.request(new RequestOptions()
                .setMethod(method)
                .setHost(url.getHost())
                .setPort(port())
                .setSsl("https".equals(url.getScheme()))
                .setURI(route.uri())
                .setConnectTimeout(CONNECT_MILLISECONDS)
                .setIdleTimeout(patience)
                .setFollowRedirects(false));
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
