package safeguarding.conference.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.correspondence.composing.LetterTemplates;

class RulingsTest {

    private static final Pattern NAMED = Pattern.compile("letter\\.(?:of|one|has|lines)\\('([^']+)'\\)");
    private static final Set<RecipientKind> FAMILY = EnumSet.complementOf(EnumSet.of(RecipientKind.PROFESSIONAL));

    @ParameterizedTest
    @EnumSource(LetterField.class)
    void areGivenOnEveryFieldForEveryKindOfRecipient(LetterField field) {
        for (var recipient : RecipientKind.values()) {
            assertThat(Rulings.given(field, recipient))
                    .describedAs("ruling on %s for %s", field, recipient)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterField.class,
            names = {
                "SECTION_FOR_PROFESSIONALS",
                "WORDS_FOR_PROFESSIONALS",
                "DISSENT",
                "QUORUM_OVERRIDE",
                "RELATIVE_ADDRESS",
                "CHILD_KEY_WORKER"
            })
    void keepTheConfidentialPartOfProfessionalsFromTheFamily(LetterField field) {
        assertThat(FAMILY)
                .allSatisfy(each -> assertThat(Rulings.on(field, each)).isEqualTo(Ruling.NEVER));
        assertThat(Rulings.on(field, RecipientKind.PROFESSIONAL)).isEqualTo(Ruling.SHOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterField.class,
            names = {
                "SECTION_FOR_THE_UNIT",
                "WORDS_FOR_THE_UNIT",
                "CHILD_IDENTIFIERS",
                "SAFE_CONTACT",
                "SIBLING",
                "RELATIVE_PHONE",
                "FORMER_ADDRESS",
                "WITHHOLDING"
            })
    void letNobodyHaveWhatIsTheUnitsAlone(LetterField field) {
        assertThat(RecipientKind.values())
                .allSatisfy(each -> assertThat(Rulings.on(field, each)).isEqualTo(Ruling.NEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "decision-easy-read", "record"})
    void judgeEverythingThatATemplateNames(String template) {
        assertThat(named(template + ".txt")).isNotEmpty().isSubsetOf(codes()).isEqualTo(named(template + ".html"));
    }

    @Test
    void areObeyedBecauseTemplatesUseWhatSomebodyMayHaveAndNothingElse() {
        var used = Stream.of("decision", "decision-easy-read", "record")
                .flatMap(template -> named(template + ".txt").stream())
                .collect(Collectors.toSet());
        var forSomebody = Arrays.stream(LetterField.values())
                .filter(field ->
                        Stream.of(RecipientKind.values()).anyMatch(each -> Rulings.on(field, each) != Ruling.NEVER))
                .map(LetterField::code)
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(forSomebody);
    }

    private static Set<String> named(String file) {
        return NAMED.matcher(LetterTemplates.source(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes() {
        return Arrays.stream(LetterField.values()).map(LetterField::code).collect(Collectors.toSet());
    }
}
