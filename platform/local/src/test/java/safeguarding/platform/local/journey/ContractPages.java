package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.servers.PlainHttp;

/** The document of the suite and the page that shows it, as a browser gets them from a local gateway. */
record ContractPages(WholeSuite suite) {

    void areThere() {
        assertThat(get("/openapi.json").body())
                .contains("\"http://localhost:" + suite.ports().of(Door.GATEWAY) + "\"", "getUnitScorecard");
        var page = get("/swagger-ui/");
        assertThat(page.body()).contains("/openapi.json");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(get("/swagger-ui/swagger-ui-bundle.js").body()).isNotEmpty();
    }

    private HttpResponse<String> get(String path) {
        var address = URI.create("http://localhost:" + suite.ports().of(Door.GATEWAY) + path);
        try (var client = PlainHttp.client()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
