package safeguarding.platform.testing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.repository.NodeTools;
import safeguarding.platform.testing.repository.Repository;

/** The gate on the house's own event catalogue. */
class EventCatalogueTest {

    private static final Path FOLDER = Repository.file("event-catalogue");
    private static final Catalogue CATALOGUE = Catalogue.in(FOLDER);
    private static final AcceptedSchemas ACCEPTED = AcceptedSchemas.in(FOLDER.resolve("accepted"));

    @BeforeAll
    static void acceptWhenAskedTo() {
        if (Boolean.getBoolean("catalogue.accept")) {
            ACCEPTED.accept(CATALOGUE, FOLDER);
        }
    }

    @Test
    void holdsEvents() {
        assertThat(CATALOGUE.schemas()).isNotEmpty();
    }

    @Test
    void hasAValidExampleForEverySchema() {
        assertThat(CATALOGUE.faultsOfExamples()).isEmpty();
    }

    @Test
    void namesEverySchemaInTheDocumentOfItsService() {
        assertThat(CATALOGUE.faultsOfDocuments()).isEmpty();
    }

    @Test
    void carriesNothingPersonal() {
        assertThat(CATALOGUE.faultsOfContent()).isEmpty();
    }

    @Test
    void declaresTheTopicOfEveryPublishingService() {
        assertThat(CATALOGUE.faultsOfTopics()).isEmpty();
    }

    @Test
    void holdsEveryEventToWhatSubscribersWereTold() {
        assertThat(ACCEPTED.names())
                .describedAs("accepted schemas; accept new ones with -Dcatalogue.accept=true")
                .containsExactlyElementsOf(CATALOGUE.schemas().stream()
                        .map(schema -> FOLDER.relativize(schema).toString())
                        .toList());
    }

    @Test
    void onlyAddsWithinAVersion() {
        assertThat(CATALOGUE.faultsAgainst(ACCEPTED))
                .describedAs("taken back within a version; publish a new version instead")
                .isEmpty();
    }

    @Test
    void isUnderstoodByTheAsyncApiParser() {
        var outcome = NodeTools.runScript("asyncapi.mjs", java.util.List.of(FOLDER.toString()));
        assertThat(outcome.exit()).describedAs(outcome.output()).isZero();
    }
}
