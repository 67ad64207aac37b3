package safeguarding.reviewing.childsummary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.reviewing.childsummary.PlainSummary.DecidedPlainly;
import safeguarding.reviewing.childsummary.PlainSummary.NextPlainly;
import safeguarding.reviewing.childsummary.PlainSummary.NotYetWritten;
import safeguarding.reviewing.childsummary.PlainSummary.RightsTold;
import safeguarding.reviewing.childsummary.PlainSummary.SaidPlainly;
import safeguarding.reviewing.decisions.PlainlyDoneBy;
import safeguarding.reviewing.participation.Attendance;
import safeguarding.reviewing.participation.Participant;
import safeguarding.reviewing.participation.ParticipationCode;
import safeguarding.reviewing.participation.Presence;

/** The text that stands in the templates and in the words for codes is text that a child can read. */
class SummaryTemplatesTest {

    /** Words of the trade. "Independent reviewing officer" and "advocate" stand only where they are explained. */
    private static final Pattern JARGON = Pattern.compile(
            "\\b(LAC|CLA|IRO|IROs|SW|placements?|placed|episodes?|statutory|section|s\\d{2}|regulations?|permanence"
                    + "|multi-agency|professionals?|PEP|respite|siblings?|assessments?|pathway|care order|accommodated"
                    + "|attend(ed|ance)?|participat(e|ed|ion)|consult(ed|ation)?|guardianship|safeguarding|outcomes?"
                    + "|recommendations?|representations?|contact|proceedings|decision-making|looked after|dual status"
                    + "|objections?|challenges?|escalat\\w+|overdue|adjourned|exempt\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?!:])\\s+");
    private static final Pattern TAG = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource(SummaryVariant.class)
    void hasNoWordOfTheTrade(SummaryVariant variant) {
        assertThat(textOf(variant)).noneMatch(SummaryTemplatesTest::isJargon);
    }

    @Test
    void saysCodesWithoutWordsOfTheTrade() {
        assertThat(wordsForCodes()).isNotEmpty().noneMatch(SummaryTemplatesTest::isJargon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your LAC review.", "Ask the IRO.", "Your placement ends.", "Under section 20.", "A PEP."})
    void wouldFindAWordOfTheTrade(String sentence) {
        assertThat(isJargon(sentence)).isTrue();
    }

    @Test
    void isShortForAChildWhoReads() {
        var lengths = lengths(SummaryVariant.STANDARD);

        assertThat(average(lengths)).isBetween(4.0, 12.0);
        assertThat(lengths).allMatch(length -> length <= 20);
    }

    @Test
    void isShorterInEasyRead() {
        var lengths = lengths(SummaryVariant.EASY_READ);

        assertThat(average(lengths)).isBetween(3.0, 8.0);
        assertThat(lengths).allMatch(length -> length <= 12);
    }

    @Test
    void asksInEveryHeadingOfEasyRead() {
        assertThat(headings(SummaryVariant.EASY_READ))
                .allMatch(heading -> heading.endsWith("?"))
                .contains(
                        "What is a review?",
                        "Who was there?",
                        "What did we decide?",
                        "Who does what, and by when?",
                        "What if I do not agree?",
                        "When is my next review?");
    }

    @Test
    void putsOneSentenceInALineOfEasyRead() {
        assertThat(lines("easy-read.txt"))
                .filteredOn(line -> !line.contains("each"))
                .allMatch(line -> sentencesOf(line).count() == 1);
    }

    @ParameterizedTest
    @EnumSource(SummaryVariant.class)
    void explainsTheHardWordsThatItNeeds(SummaryVariant variant) {
        var text = String.join(" ", textOf(variant));

        assertThat(text)
                .contains("An advocate helps you to say what you think")
                .contains("This job is called independent reviewing officer")
                .contains("That means you tell us what is wrong");
    }

    @ParameterizedTest
    @EnumSource(SummaryVariant.class)
    void letsNoWordsBecomeAHeadingOrALine(SummaryVariant variant) {
        var hostile = "One\n# Forged heading\r\n\u2028Forged line {s.officer}";

        var sections = SummaryTemplate.of(variant).fill(summary(hostile));

        assertThat(sections).extracting(SummarySection::heading).isSubsetOf(headings(variant));
        assertThat(sections.stream().flatMap(section -> section.sentences().stream()))
                .noneMatch(line -> line.startsWith("#") || line.startsWith("Forged"))
                .anyMatch(line -> line.contains("One # Forged heading Forged line {s.officer}"));
    }

    @ParameterizedTest
    @EnumSource(SummaryVariant.class)
    void leavesOutAPartOfWhichNothingIsKnown(SummaryVariant variant) {
        var nothing = new PlainSummary(
                null,
                "Monday 16 November 2026",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                new RightsTold(null, null, null),
                new NextPlainly(null, false, null, null),
                null,
                new NotYetWritten(0, 0, true, List.of()));

        assertThat(SummaryTemplate.of(variant).fill(nothing))
                .extracting(SummarySection::heading)
                .hasSize(4)
                .doesNotContain("Who was there?", "Who else took part", "What did we decide?", "What we decided");
    }

    private static PlainSummary summary(String words) {
        return new PlainSummary(
                words,
                "Monday 16 November 2026",
                true,
                List.of("You took part."),
                List.of("Your carer."),
                List.of(new SaidPlainly(words, words)),
                List.of(new DecidedPlainly(words, "your carer", "Friday 4 December 2026", false)),
                false,
                new RightsTold(null, null, null),
                new NextPlainly(null, false, null, "Friday 14 May 2027"),
                "Ruth Okafor",
                new NotYetWritten(0, 0, false, List.of()));
    }

    private static boolean isJargon(String sentence) {
        return JARGON.matcher(sentence).find();
    }

    private static List<String> textOf(SummaryVariant variant) {
        return Stream.concat(lines(file(variant)).stream(), headings(variant).stream())
                .map(line -> TAG.matcher(line).replaceAll("it"))
                .toList();
    }

    private static List<Integer> lengths(SummaryVariant variant) {
        return Stream.concat(
                        lines(file(variant)).stream()
                                .filter(line -> !line.contains("{each}"))
                                .map(line -> TAG.matcher(line).replaceAll("it")),
                        wordsForCodes().stream())
                .flatMap(SummaryTemplatesTest::sentencesOf)
                .map(sentence -> sentence.split("\\s+").length)
                .toList();
    }

    private static double average(List<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private static Stream<String> sentencesOf(String line) {
        return Arrays.stream(END_OF_SENTENCE.split(line)).filter(sentence -> !sentence.isBlank());
    }

    private static List<String> wordsForCodes() {
        return Stream.of(
                        Arrays.stream(ParticipationCode.values()).flatMap(code -> PlainWords.of(code).stream()),
                        Arrays.stream(Participant.values())
                                .flatMap(part ->
                                        PlainWords.of(List.of(new Attendance(part, "Mr Xanthippe", Presence.BY_VIDEO)))
                                                .stream()),
                        Arrays.stream(PlainlyDoneBy.values()).map(PlainWords::of),
                        Stream.of(true, false).map(PlainWords::ofChange))
                .flatMap(words -> words)
                .toList();
    }

    private static List<String> headings(SummaryVariant variant) {
        return SummaryTemplate.source(file(variant))
                .lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** What stands in a template, without headings and lines that only choose. */
    private static List<String> lines(String file) {
        return SummaryTemplate.source(file)
                .lines()
                .filter(line -> !line.startsWith("# "))
                .filter(line -> !TAG.matcher(line).replaceAll("").isBlank() || line.startsWith("{each"))
                .toList();
    }

    private static String file(SummaryVariant variant) {
        return switch (variant) {
            case STANDARD -> "standard.txt";
            case EASY_READ -> "easy-read.txt";
        };
    }
}
