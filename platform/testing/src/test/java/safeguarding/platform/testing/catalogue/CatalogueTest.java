package safeguarding.platform.testing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final String SCHEMA = """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["on"],
         "properties": {"on": {"type": "string", "format": "date"}, "kind": {"enum": ["a", "b"]}}}
        """;

    private static final String DOCUMENT = """
        channels:
          sample:
            address: safeguarding.sample.v1
            bindings: {kafka: {partitions: 4, topicConfiguration: {retention.ms: -1}}}
            messages: {rung: {$ref: '#/components/messages/rung'}}
        components:
          messageTraits:
            cloudEvent:
              bindings: {kafka: {key: {type: string}}}
              headers:
                required: [ce_specversion, ce_id, ce_type, ce_source, ce_subject, ce_time, ce_sequence,
                           ce_aggregatetype, ce_correlationid, ce_actor]
                properties: {ce_specversion: {}, ce_id: {}, ce_type: {}, ce_source: {}, ce_subject: {}, ce_time: {},
                             ce_sequence: {}, ce_aggregatetype: {}, ce_correlationid: {}, ce_causationid: {},
                             ce_actor: {}, traceparent: {}}
          messages:
            rung:
              name: safeguarding.sample.rung.v1
              summary: Somebody rang.
              traits: [{$ref: '#/components/messageTraits/cloudEvent'}]
              payload: {$ref: ./sample/rung.v1.schema.json}
        """;

    @TempDir
    Path folder;

    private Catalogue catalogue = Catalogue.in(Path.of("nowhere"));

    @BeforeEach
    void layASoundCatalogue() throws IOException {
        Files.createDirectories(folder.resolve("sample"));
        write("sample/rung.v1.schema.json", SCHEMA);
        write("sample/rung.v1.example.json", "{\"on\": \"2013-11-28\"}");
        write("sample.asyncapi.yaml", DOCUMENT);
        write("topics.json", """
            [{"name": "safeguarding.sample.v1", "partitions": 4, "retentionHours": -1, "owner": "sample"}]
            """);
        catalogue = Catalogue.in(folder);
    }

    @Test
    void hasNoFaultWhenAllFits() {
        assertThat(catalogue.faultsOfExamples()).isEmpty();
        assertThat(catalogue.faultsOfDocuments()).isEmpty();
        assertThat(catalogue.faultsOfTopics()).isEmpty();
    }

    @Test
    void findsAnExampleThatItsSchemaRefuses() throws IOException {
        write("sample/rung.v1.example.json", "{\"on\": \"yesterday\"}");
        assertThat(catalogue.faultsOfExamples()).singleElement().asString().contains("rung.v1.example.json");
        write("sample/rung.v1.example.json", "{}");
        assertThat(catalogue.faultsOfExamples()).isNotEmpty();
    }

    @Test
    void findsWhatStandsAlone() throws IOException {
        write("sample/lost.v1.schema.json", SCHEMA);
        write("sample/stray.v1.example.json", "{}");
        write("sample/Badly_Named.schema.json", SCHEMA);
        assertThat(catalogue.faultsOfExamples())
                .contains(
                        "sample/lost.v1.schema.json has no example",
                        "sample/stray.v1.example.json has no schema",
                        "sample/Badly_Named.schema.json is not named <event>.v<version>.schema.json");
        assertThat(catalogue.faultsOfDocuments())
                .contains("sample.asyncapi.yaml does not name sample/lost.v1.schema.json");
    }

    @Test
    void findsADocumentThatNamesWhatIsNotThereOrIsMissing() throws IOException {
        write("sample.asyncapi.yaml", DOCUMENT + "  further: {$ref: ./sample/gone.v1.schema.json}\n");
        assertThat(catalogue.faultsOfDocuments())
                .contains("sample.asyncapi.yaml names sample/gone.v1.schema.json, which is not there");
        Files.delete(folder.resolve("sample.asyncapi.yaml"));
        assertThat(catalogue.faultsOfDocuments()).containsExactly("sample.asyncapi.yaml is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        partitions: 4             | partitions: 6         | partitions is 4, not 6
        retention.ms: -1          | retention.ms: 1000    | retention.ms is -1, not 1000
        address: safeguarding     | address: elsewhere    | address is safeguarding.sample.v1
        sample.rung.v1            | sample.rung.v2        | name of rung is safeguarding.sample.rung.v1
        summary: Somebody rang.   | title: rung           | rung has no summary
        messages: {rung:          | messages: {other:     | the channel does not carry rung
        ce_sequence,              | ""                    | ce_sequence is not always there
        traceparent: {}           | other: {}             | does not describe traceparent
        key: {type: string}       | nothing: {}           | does not say what the key is
        messageTraits/cloudEvent' | messageTraits/none'   | does not carry the headers
        """)
    void findsADocumentThatSaysLessThanIsSent(String said, String instead, String complaint) throws IOException {
        assertThat(catalogue.faultsOfDocuments()).isEmpty();
        write("sample.asyncapi.yaml", DOCUMENT.replace(said, instead));
        assertThat(catalogue.faultsOfDocuments()).singleElement().asString().contains(complaint);
    }

    @Test
    void findsWhatWouldTellMoreThanCodesAndDates() throws IOException {
        write("sample/rung.v1.schema.json", SCHEMA);
        assertThat(catalogue.faultsOfContent())
                .contains(
                        "sample/rung.v1.schema.json: link is not always there",
                        "sample/rung.v1.schema.json: kind has no description");
        write("sample/rung.v1.schema.json", SCHEMA.replace("\"kind\"", "\"familyName\""));
        assertThat(catalogue.faultsOfContent()).contains("sample/rung.v1.schema.json: familyName sounds personal");
    }

    @Test
    void findsATopicThatIsNotDeclaredOrOnlyHalf() throws IOException {
        write("topics.json", "[{\"name\": \"safeguarding.other.v1\", \"partitions\": 0}]");
        assertThat(catalogue.faultsOfTopics())
                .containsExactly(
                        "topic safeguarding.other.v1 needs partitions, retentionHours and owner",
                        "topics.json does not declare safeguarding.sample.v1");
    }

    @Test
    void findsWhatASchemaTakesBackWithinItsVersion() throws IOException {
        var accepted = AcceptedSchemas.in(folder.resolve("accepted"));
        assertThat(catalogue.faultsAgainst(accepted)).isEmpty();
        accepted.accept(catalogue, folder);
        assertThat(catalogue.faultsAgainst(accepted)).isEmpty();

        write("sample/rung.v1.schema.json", SCHEMA.replace("\"kind\"", "\"sort\""));
        assertThat(catalogue.faultsAgainst(accepted)).containsExactly("sample/rung.v1.schema.json: kind is gone");
        accepted.accept(catalogue, folder);
        assertThat(catalogue.faultsAgainst(accepted)).isNotEmpty();

        write("sample/rung.v1.schema.json", SCHEMA.replace("\"date\"", "\"date-time\""));
        assertThat(catalogue.faultsAgainst(accepted)).hasSize(1);
        write("sample/rung.v1.schema.json", SCHEMA.replace("[\"on\"]", "[]"));
        assertThat(catalogue.faultsAgainst(accepted)).hasSize(1);
        write("sample/rung.v1.schema.json", SCHEMA.replace("\"b\"]", "\"b\", \"c\"]"));
        assertThat(catalogue.faultsAgainst(accepted)).hasSize(1);
        write("sample/rung.v1.schema.json", SCHEMA.replace("{\"enum\": [\"a\", \"b\"]}", "{}"));
        assertThat(catalogue.faultsAgainst(accepted))
                .containsExactly("sample/rung.v1.schema.json.kind: any value may come now");
        Files.delete(folder.resolve("sample/rung.v1.schema.json"));
        assertThat(catalogue.faultsAgainst(accepted)).containsExactly("sample/rung.v1.schema.json is gone");
        write("sample/rung.v1.schema.json", SCHEMA.replace("\"properties\": {", "\"properties\": {\"new\": {},"));
        assertThat(catalogue.faultsAgainst(accepted)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
