package safeguarding.conference.returns.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.census.CensusUploads;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusFile;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/** What is read in for a year is given back for that year, word for word. */
@QuarkusTest
@RealServers(service = "conference")
class CensusRoundTripTest {

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void givesBackWhatWasReadIn(int year) {
        var council = Families.councilChildId();
        var children = ToldChildren.of(year, council);
        var file = ToldChildren.file(year, children);
        assertThat(CensusUploads.outcomes(CensusUploads.upload(file))).containsOnly("created");

        var exported = CensusExports.file(year);

        for (var i = 0; i < children.size(); i++) {
            assertThat(CensusExports.child(exported, council + i))
                    .as("child %d of %d", i, year)
                    .contains(children.get(i));
        }
    }

    @Test
    void canBeReadInAgainAndChangesNothing() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(ToldChildren.file(2025, ToldChildren.of(2025, council))));
        var ours = CensusExports.children(CensusExports.file(2025)).stream()
                .filter(child -> child.contains("<LAchildID>" + council))
                .toList();

        var again = CensusUploads.upload(ToldChildren.file(2025, ours));

        assertThat(CensusUploads.outcomes(again)).hasSize(ours.size()).containsOnly("unchanged");
    }

    @Test
    void givesBackEachYearOfAChildWhoseStoryWentOn() {
        var council = Families.councilChildId();
        var first = ToldChildren.of(2024, council).getFirst();
        var second = first.replace("<GenderCurrent>2</GenderCurrent>", "<Sex>F</Sex>")
                .replaceFirst("<Section47>.*?</Section47>", "")
                .replaceFirst("<Assessments>.*?</Assessments>", "")
                .replaceFirst("<DateOfInitialCPC>[^<]*</DateOfInitialCPC>", "")
                .replace("WBRI", "WOTH")
                .replaceAll("<Reviews>.*?</Reviews>", "<Reviews><CPPreviewDate>2024-08-14</CPPreviewDate></Reviews>")
                .replaceAll("<CPPendDate>[^<]*</CPPendDate>", "")
                .replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2024-08-14</CPPendDate>");
        assertThat(CensusUploads.outcomes(CensusUploads.upload(ToldChildren.file(2024, List.of(first)))))
                .containsOnly("created");
        CensusUploads.outcomes(CensusUploads.upload(ToldChildren.file(2025, List.of(second))));

        assertThat(CensusExports.child(CensusExports.file(2024), council + "0")).contains(first);
        assertThat(CensusExports.child(CensusExports.file(2025), council + "0")).contains(second);
    }

    @Test
    void isAFileThatTheReaderTakesWhole() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(ToldChildren.file(2026, ToldChildren.of(2026, council))));

        var exported = CensusExports.file(2026);

        var reader = new CensusFile(CensusXml.stream(exported));
        assertThat(reader.header().year()).isEqualTo(2026);
        assertThat(reader.header().council()).isEqualTo("936");
        assertThat(reader.header().referenceDateFits()).isTrue();
        var read = new ArrayList<CensusChild>();
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            read.add(next.get());
        }
        assertThat(read).hasSize(CensusExports.children(exported).size());
        assertThat(exported).contains("<SourceLevel>L</SourceLevel>").contains("<SerialNo>001</SerialNo>");
    }

    /** D1: what is empty is left out, groups too. */
    @Test
    void leavesOutGroupsInWhichNothingStands() {
        var council = Families.councilChildId();
        var child = ToldChildren.of(2025, council).getFirst();
        var bare = child.replaceAll("(?s)<ChildCharacteristics>.*</ChildCharacteristics>", "");
        var padded = bare.replace("</ChildIdentifiers>", "</ChildIdentifiers><ChildCharacteristics/>")
                .replace("<ReferralNFA>", "<CINPlanDates/><ReferralNFA>");
        CensusUploads.outcomes(CensusUploads.upload(ToldChildren.file(2025, List.of(padded))));

        assertThat(CensusExports.child(CensusExports.file(2025), council + "0")).contains(bare);
    }
}
