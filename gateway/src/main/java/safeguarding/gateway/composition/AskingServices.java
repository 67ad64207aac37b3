package safeguarding.gateway.composition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.gateway.routing.Upstream;
import safeguarding.platform.problem.ProblemType;

/** Asks several services at once and waits for those that answer in time. */
@ApplicationScoped
public class AskingServices {

    private final ObjectMapper json;
    private final Clock clock;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient connections = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    AskingServices(ObjectMapper json, Clock clock, GatewaySettings settings) {
        this.json = json;
        this.clock = clock;
        this.patience = settings.composing();
    }

    /** One contribution for each service, in the order of the services. */
    public List<Contribution> ask(Map<Upstream, String> paths, Question question) {
        List<Future<Contribution>> asked = paths.entrySet().stream()
                .map(one -> threads.submit((Callable<Contribution>) () -> ask(one.getKey(), one.getValue(), question)))
                .toList();
        return asked.stream().map(AskingServices::awaited).toList();
    }

    private static Contribution awaited(Future<Contribution> asked) {
        try {
            return asked.get();
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
            var answer = connections.send(request(service, path, question), HttpResponse.BodyHandlers.ofString());
            service.health().answered();
            return read(service.name(), answer);
        } catch (HttpTimeoutException slow) {
            service.health().failed();
            return new Missing(service.name(), Reason.TOO_SLOW);
        } catch (JsonProcessingException unreadable) {
            return new Missing(service.name(), Reason.FAILED);
        } catch (IOException away) {
            service.health().failed();
            return new Missing(service.name(), Reason.UNREACHABLE);
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

    private Contribution read(String source, HttpResponse<String> answer) throws JsonProcessingException {
        return switch (answer.statusCode()) {
            case 200 -> new Contribution.Present(source, clock.instant(), content(answer));
            case 404 -> new Contribution.Nothing(source, clock.instant());
            case 403 -> notAllowed(source, answer);
            case 400, 415, 422 -> new Contribution.Refused(source, answer.statusCode(), content(answer));
            default -> new Missing(source, Reason.FAILED);
        };
    }

    /** All services admit the same roles for the same purposes: a wrong purpose is the caller's to mend. */
    private Contribution notAllowed(String source, HttpResponse<String> answer) throws JsonProcessingException {
        var wrongPurpose = ProblemType.PURPOSE_NOT_ADMITTED.uri().toString();
        return answer.body().contains(wrongPurpose)
                ? new Contribution.Refused(source, answer.statusCode(), content(answer))
                : new Contribution.NotAllowed(source, clock.instant());
    }

    private JsonNode content(HttpResponse<String> answer) throws JsonProcessingException {
        return json.readTree(answer.body());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
        connections.close();
    }
}
