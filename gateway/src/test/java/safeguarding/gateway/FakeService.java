package safeguarding.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A small real server in the place of a service; it remembers every address it was asked for. */
final class FakeService implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final AtomicInteger left = new AtomicInteger();
    private final HttpServer server;
    private final String authority;

    /** One that counts what it receives. */
    static FakeService counting(String name) throws Exception {
        return new FakeService(FakeService::count, name);
    }

    FakeService(String name, Handler<HttpServerRequest> behaviour) throws Exception {
        this((itself, request) -> behaviour.handle(request), name);
    }

    private FakeService(BiConsumer<FakeService, HttpServerRequest> behaviour, String name) throws Exception {
        var url = URI.create(
                ConfigProvider.getConfig().getValue("safeguarding.gateway.services." + name + ".url", String.class));
        authority = url.getAuthority();
        server = vertx.createHttpServer();
        server.requestHandler(request -> {
            asked.add(request.uri());
            request.connection().closeHandler(gone -> left.incrementAndGet());
            behaviour.accept(this, request);
        });
        server.listen(url.getPort(), url.getHost())
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    /** Says what it was asked: method, address, headers, size of the body. */
    static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new JsonObject();
            request.headers()
                    .forEach(header ->
                            headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("ETag", "\"3\"")
                    .putHeader("Server", "secret/1.0")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .setStatusCode(request.method().name().equals("POST") ? 201 : 200)
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("bodyLength", body.length())
                            .encode());
        });
    }

    /** Never answers. */
    static void sleep(HttpServerRequest request) {
        request.resume();
    }

    /** Begins its answer and never ends it. */
    static void linger(HttpServerRequest request) {
        request.response().setChunked(true).putHeader("Content-Type", "application/json");
        request.response().write("{\"items\":[");
    }

    /** Breaks off in the middle of its answer. */
    static void die(HttpServerRequest request) {
        request.response().putHeader("Content-Length", "1000000");
        request.response()
                .write(Buffer.buffer("x".repeat(1000)))
                .onComplete(written -> request.connection().close());
    }

    /** Answers with so many megabytes. */
    static Handler<HttpServerRequest> megabytes(int count) {
        return request -> {
            request.response().setChunked(true);
            write(request, count);
        };
    }

    private static void write(HttpServerRequest request, int left) {
        if (left == 0) {
            request.response().end();
        } else {
            request.response().write(Buffer.buffer(new byte[1 << 20])).onSuccess(written -> write(request, left - 1));
        }
    }

    /** Answers with JSON. */
    static Handler<HttpServerRequest> json(int status, String body) {
        return request -> request.body()
                .onSuccess(read -> request.response()
                        .setStatusCode(status)
                        .putHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json")
                        .end(body));
    }

    /** Answers with something of a type, and says what a page of it may load. */
    static Handler<HttpServerRequest> typed(String type, String policy) {
        return request -> request.body()
                .onSuccess(read -> request.response()
                        .putHeader("Content-Type", type)
                        .putHeader("Content-Security-Policy", policy)
                        .end("<p>A page</p>"));
    }

    /** Counts the body as it comes in, and says how long it was. */
    private void count(HttpServerRequest request) {
        request.handler(piece -> received.addAndGet(piece.length()));
        request.endHandler(end -> request.response().setStatusCode(201).end(Long.toString(received.get())));
    }

    /** Bytes of bodies that have arrived so far. */
    long received() {
        return received.get();
    }

    /** Connections that were closed. */
    int left() {
        return left.get();
    }

    /** Its host and port. */
    String authority() {
        return authority;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
