package safeguarding.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that passes through piece by piece and breaks off when it grows past its limit. */
final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final BodyLimit limit;
    private final Runnable passed;
    private @Nullable Handler<Throwable> failed;
    private long taken;
    private boolean broken;

    /**
     * A body with a limit.
     *
     * @param passed told of each piece that has passed
     */
    CountedBody(ReadStream<Buffer> body, BodyLimit limit, Runnable passed) {
        this.body = body;
        this.limit = limit;
        this.passed = passed;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        taken += piece.length();
        if (broken || piece.length() == 0) {
            // Over HTTP/2 a body that is none may end with an empty piece; it cannot be written where no body is
            // announced.
            return;
        }
        if (taken <= limit.bytes()) {
            passed.run();
            handler.handle(piece);
            return;
        }
        broken = true;
        limit.exceeded().run();
        if (failed != null) {
            failed.handle(new IllegalStateException("body larger than " + limit.bytes() + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!broken) {
                                handler.handle(end);
                            }
                        });
        return this;
    }
}
