package safeguarding.gateway.composition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.gateway.routing.Upstream;

/**
 * Asks several services at once and waits for those that answer in time. The time is one for all, to the last byte: an
 * answer that begins and does not end holds nobody up.
 */
@ApplicationScoped
public class AskingServices {

    private final ReadingAnswers answers;
    private final Duration patience;
    private final int largest;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient connections = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    AskingServices(ReadingAnswers answers, GatewaySettings settings) {
        this.answers = answers;
        this.patience = settings.composing();
        this.largest = Math.toIntExact(settings.largestPart().asLongValue());
    }

    /** One contribution for each service, in the order of the services. */
    public List<Contribution> ask(Map<Upstream, String> paths, Question question) {
        var end = System.nanoTime() + patience.toNanos();
        var asked = new ArrayList<Asked>();
        paths.forEach((service, path) -> asked.add(
                new Asked(service, threads.submit((Callable<Contribution>) () -> ask(service, path, question)))));
        return asked.stream().map(one -> awaited(one, end)).toList();
    }

    private record Asked(Upstream service, Future<Contribution> answer) {}

    private static Contribution awaited(Asked asked, long end) {
        try {
            return asked.answer().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            asked.answer().cancel(true);
            asked.service().health().failed();
            return new Missing(asked.service().name(), Reason.TOO_SLOW);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("asking a service failed", failed.getCause());
        }
    }

    private Contribution ask(Upstream service, String path, Question question) throws InterruptedException {
        if (!service.health().mayBeAsked()) {
            return new Missing(service.name(), Reason.UNREACHABLE);
        }
        try {
            var answer = connections.send(request(service, path, question), HttpResponse.BodyHandlers.ofInputStream());
            var body = beginningOf(answer);
            service.health().answered();
            return body.length > largest
                    ? new Missing(service.name(), Reason.FAILED)
                    : answers.read(
                            service.name(), answer.statusCode(), new String(body, StandardCharsets.UTF_8), question);
        } catch (HttpTimeoutException slow) {
            service.health().failed();
            return new Missing(service.name(), Reason.TOO_SLOW);
        } catch (IOException away) {
            if (!Thread.currentThread().isInterrupted()) {
                service.health().failed();
            }
            return new Missing(service.name(), Reason.UNREACHABLE);
        }
    }

    /** The body, or one byte more than is taken of one that is too large. */
    private byte[] beginningOf(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            return body.readNBytes(largest + 1);
        }
    }

    private HttpRequest request(Upstream service, String path, Question question) {
        var body = question.body() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(question.body());
        var request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .timeout(patience)
                .method(question.method(), body);
        question.headers().forEach(request::header);
        return request.build();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
        connections.close();
    }
}
