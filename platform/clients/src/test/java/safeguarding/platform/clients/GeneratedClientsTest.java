package safeguarding.platform.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import safeguarding.client.ApiClient;
import safeguarding.client.model.ConferenceChildName;
import safeguarding.client.model.ConferenceChildResponsibility;
import safeguarding.client.model.ConferenceRegisterChildRequest;
import safeguarding.client.model.GatewayChildPartView;
import safeguarding.client.model.GatewayStatus;
import safeguarding.platform.testing.repository.NodeTools;
import safeguarding.platform.testing.repository.Repository;

class GeneratedClientsTest {

    @Test
    void theJavaClientReadsWhatALaterVersionAdds() throws Exception {
        var part = ApiClient.createDefaultObjectMapper()
                .readValue(
                        "{\"source\":\"later\",\"status\":\"asleep\",\"addedLater\":{\"x\":[1]}}",
                        GatewayChildPartView.class);

        assertThat(part.getSource()).isEqualTo("later");
        assertThat(part.getStatus()).isEqualTo(GatewayStatus.UNKNOWN_DEFAULT_OPEN_API);
    }

    @Test
    void theJavaClientSendsOnlyWhatWasSetAndCivilDatesAsDates() throws Exception {
        var json = ApiClient.createDefaultObjectMapper();
        var request = new ConferenceRegisterChildRequest()
                .councilChildId("C1")
                .name(new ConferenceChildName().given("A").family("B"))
                .dateOfBirth(LocalDate.of(2009, 4, 17))
                .responsibility(new ConferenceChildResponsibility().area("north-east"));

        assertThat(json.readTree(json.writeValueAsString(request))).isEqualTo(json.readTree("""
                {"councilChildId": "C1", "name": {"given": "A", "family": "B"}, "dateOfBirth": "2009-04-17",
                 "responsibility": {"area": "north-east"}}
                """));
    }

    @Test
    void theTypeScriptClientCompilesStrictlyWithWhatUsesIt() {
        var project = Repository.ofTheModule("src/test/typescript");

        var outcome = NodeTools.run("tsc", java.util.List.of("--project", project.toString()));

        assertThat(outcome.exit()).describedAs(outcome.output()).isZero();
        assertThat(Repository.ofTheModule("target/typescript/compiled/src/test/typescript/at-work.js"))
                .isRegularFile();
    }
}
