package safeguarding.conference.census.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.census.CensusXml;
import safeguarding.platform.problem.ProblemException;

class CensusFileTest {

    private static final String BODY = CensusXml.SOUND.substring(CensusXml.SOUND.indexOf("<Message>"));

    @Test
    void readsAChildWithEverythingAsItWasWritten() {
        var file = read(CensusXml.SOUND);

        var child = file.next().orElseThrow();

        assertThat(file.header()).isEqualTo(new CensusHeader(2016, "2016-03-31", "936"));
        assertThat(child.identifiers().councilChildId()).isEqualTo("AB123");
        assertThat(child.identifiers().sex()).isEqualTo("2");
        assertThat(child.disabilities()).containsExactly("NONE");
        var episode = child.episodes().getFirst();
        assertThat(episode.section47s().getFirst())
                .isEqualTo(new CensusEpisode.Section47("2015-05-11", "2015-06-02", "2015-06-01", null));
        assertThat(episode.plans().getFirst())
                .isEqualTo(new CensusPlan("2015-06-01", null, "NEG", "NEG", "0", List.of("2015-08-27", "2016-02-18")));
        assertThat(episode.assessments().getFirst().factors()).containsExactly("16A");
        assertThat(file.next()).isEmpty();
    }

    @Test
    void passesOverWhatLaterYearsBring() {
        var file = read(
                CensusXml.with(
                        "</ChildProtectionPlans>",
                        "</ChildProtectionPlans><PreProceedingsandFGDM><PreProceedings><Letter>2016-01-01</Letter></PreProceedings></PreProceedingsandFGDM>"));

        assertThat(file.next().orElseThrow().episodes().getFirst().plans()).hasSize(1);
    }

    @Test
    void readsANamespaceAndABrokenDateAllTheSame() {
        var file = read(CensusXml.SOUND
                .replace("<Message>", "<Message xmlns=\"urn:made-up\">")
                .replace("<CPPstartDate>2015-06-01", "<CPPstartDate>2015-06-31"));

        assertThat(file.next()
                        .orElseThrow()
                        .episodes()
                        .getFirst()
                        .plans()
                        .getFirst()
                        .startedOn())
                .isEqualTo("2015-06-31");
    }

    @Test
    void readsNothingThatADocumentTypeNames() {
        assertRefused(
                "<!DOCTYPE Message [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + BODY.replace("AB123", "&a;"));
        assertRefused("<!DOCTYPE Message SYSTEM \"http://localhost:1/cin.dtd\">" + BODY);
    }

    @Test
    void refusesEntitiesThatGrowWithinEachOther() {
        var bomb = new StringBuilder("<!DOCTYPE Message [<!ENTITY a0 \"lol\">");
        for (var i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        assertRefused(bomb + "]>" + BODY.replace("AB123", "&a39;"));
    }

    @Test
    void refusesWhatIsDeeperOrLongerThanAnyCensus() {
        assertRefused(CensusXml.with("AB123", "<a>".repeat(5_000)));
        assertRefused(CensusXml.with("AB123", "A".repeat(1_001)));
        assertRefused(CensusXml.with("<Disability>NONE</Disability>", "<Disability>NONE</Disability>".repeat(10_001)));
    }

    @Test
    void readsNoFurtherWhereOneThingWouldFillTheMemory() {
        assertEndsEarly(BODY.substring(0, BODY.indexOf("<Children>")) + "<Children a=\"");
        assertEndsEarly(BODY.substring(0, BODY.indexOf("<Children>")) + "<!--");
        assertEndsEarly(BODY.substring(0, BODY.indexOf("AB123")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<Message/>",
                "<Other><Header/></Other>",
                "<Message><Header><CollectionDetails><Collection>SSDA903</Collection><Year>2016</Year></CollectionDetails></Header><Children/></Message>",
                "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children/></Message>",
                "<Message><Children/></Message>"
            })
    void refusesWhatIsNoCensus(String xml) {
        assertRefused(xml);
    }

    @Test
    void refusesAFileThatBreaksOffOrGoesOn() {
        assertRefused(CensusXml.SOUND.substring(0, CensusXml.SOUND.indexOf("</Children>")));
        assertRefused(CensusXml.SOUND.substring(0, CensusXml.SOUND.indexOf("</Message>")));
        assertRefused(CensusXml.SOUND.strip() + "<Message/>");
        assertRefused(CensusXml.with("</Children>", "</Children><Children><Child/></Children>"));
    }

    @Test
    void becomesOneLineForEachChildAndReadsBackTheSame() throws Exception {
        var json = new ObjectMapper();
        var lines = new CensusLines(read(CensusXml.with("(<Child>.*</Child>)", "$1$1")), json);

        var text =
                new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();

        assertThat(text).hasSize(2);
        var child = json.readValue(text.getFirst(), CensusChild.class);
        assertThat(child).isEqualTo(read(CensusXml.SOUND).next().orElseThrow());
        assertThat(json.readValue(text.getLast(), CensusChild.class).ofTheFile())
                .containsExactly("8510", "1520");
    }

    private static CensusFile read(String xml) {
        return new CensusFile(CensusXml.stream(xml));
    }

    private static void assertRefused(String xml) {
        assertThatThrownBy(() -> readAll(CensusXml.stream(xml)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Nothing was stored");
    }

    /** Behind the beginning comes a text without an end: only a reader that stops by itself comes back. */
    private static void assertEndsEarly(String beginning) {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                assertThat(++given).as("bytes read of something endless").isLessThan(8 << 20);
                return 'a';
            }
        };
        assertThatThrownBy(() -> readAll(new SequenceInputStream(CensusXml.stream(beginning), endless)))
                .isInstanceOf(ProblemException.class);
    }

    private static void readAll(InputStream xml) {
        var file = new CensusFile(xml);
        while (file.next().isPresent()) {
            // Only whether it comes to the end.
        }
    }
}
