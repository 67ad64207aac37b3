package safeguarding.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that passes through piece by piece and breaks off when it grows past its limit. */
final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable tooLarge;
    private @Nullable Handler<Throwable> failed;
    private long taken;
    private boolean broken;

    CountedBody(ReadStream<Buffer> body, long limit, Runnable tooLarge) {
        this.body = body;
        this.limit = limit;
        this.tooLarge = tooLarge;
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
        if (broken) {
            return;
        }
        if (taken <= limit) {
            handler.handle(piece);
            return;
        }
        broken = true;
        tooLarge.run();
        if (failed != null) {
            failed.handle(new IllegalStateException("body larger than " + limit + " bytes"));
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
