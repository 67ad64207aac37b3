package safeguarding.conference.correspondence.composing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.correspondence.RecipientKind;
import safeguarding.conference.correspondence.Ruling;
import safeguarding.conference.correspondence.Rulings;
import safeguarding.conference.correspondence.Withheld;
import safeguarding.conference.correspondence.WithheldKind;

/**
 * Lets a letter have of all facts those that may stand in it. What is kept back is looked for in the wording of what stays:
 * somebody's address is no less told by a reason that names it.
 */
public final class Sifting {

    /** Shorter ones stand in other words by chance: they are looked for as words by themselves. */
    private static final int SHORTEST_WITHIN_WORDS = 5;

    private static final Set<LetterField> PLACES = EnumSet.of(
            LetterField.CHILD_ADDRESS, LetterField.CHILD_SCHOOL, LetterField.CHILD_GP, LetterField.RELATIVE_ADDRESS);

    /** Where the child lives and goes: who waits there finds it. */
    private static final Set<LetterField> OF_CHILD =
            EnumSet.of(LetterField.CHILD_ADDRESS, LetterField.CHILD_SCHOOL, LetterField.CHILD_GP);

    private Sifting() {}

    /**
     * What came of it.
     *
     * @param shown what may stand in the letter, in its order
     * @param keptBack fields of which something is withheld from this recipient
     * @param telling fields in whose wording something stands that is kept back
     */
    public record Sifted(List<Fact> shown, Set<LetterField> keptBack, Set<LetterField> telling) {}

    /**
     * Sifts the facts for one recipient.
     *
     * @param withheld what is kept from this recipient
     */
    public static Sifted sift(List<Fact> facts, Recipient recipient, Collection<Withheld> withheld) {
        var shown = new ArrayList<Fact>();
        var traces = new HashSet<String>();
        var keptBack = EnumSet.noneOf(LetterField.class);
        for (var fact : facts) {
            var kept = isWithheld(fact, withheld) || isClosedTo(fact, recipient);
            var ruling = Rulings.on(fact.field(), recipient.kind());
            if (ruling == Ruling.ALWAYS || !kept && mayStand(ruling, fact, recipient)) {
                shown.add(fact);
            } else if (kept || recipient.kind() == RecipientKind.EXCLUDED && isPlaceOf(fact, recipient)) {
                traces.addAll(fact.traces());
                if (ruling != Ruling.NEVER) {
                    keptBack.add(fact.field());
                }
            }
        }
        return new Sifted(List.copyOf(shown), keptBack, telling(shown, recipient, traces));
    }

    private static boolean mayStand(Ruling ruling, Fact fact, Recipient recipient) {
        return switch (ruling) {
            case ALWAYS, SHOWN -> true;
            case OWN -> recipient.is(fact);
            case NEVER -> false;
        };
    }

    private static boolean isWithheld(Fact fact, Collection<Withheld> withheld) {
        return withheld.stream()
                .anyMatch(each -> fact.field() == each.field()
                        || each.subjectId() != null
                                && (each.subjectId().equals(fact.subject())
                                        || each.kind() == WithheldKind.PERSON
                                                && each.subjectId().equals(fact.person())));
    }

    /** A place that is not to be disclosed is known to those who live there; where the child goes, to those it lives with. */
    private static boolean isClosedTo(Fact fact, Recipient recipient) {
        return fact.closed() && !recipient.is(fact) && !(recipient.withChild() && OF_CHILD.contains(fact.field()));
    }

    /** Where the child lives and goes is kept from somebody who was excluded, even from the wording of reasons. */
    private static boolean isPlaceOf(Fact fact, Recipient recipient) {
        return PLACES.contains(fact.field()) && !recipient.is(fact);
    }

    /** What stands in every letter, such as the name of the child, tells nothing of anybody else. */
    private static Set<LetterField> telling(List<Fact> shown, Recipient recipient, Set<String> traces) {
        var found = EnumSet.noneOf(LetterField.class);
        for (var fact : shown) {
            var own = recipient.is(fact) && fact.field() == LetterField.RECIPIENT_ADDRESS;
            var always = Rulings.on(fact.field(), recipient.kind()) == Ruling.ALWAYS;
            if (!own && !always && fact.parts().values().stream().anyMatch(text -> names(text, traces))) {
                found.add(fact.field());
            }
        }
        return found;
    }

    private static boolean names(String text, Set<String> traces) {
        var plain = plain(text);
        var words = words(text);
        return traces.stream()
                .anyMatch(trace -> plain(trace).length() >= SHORTEST_WITHIN_WORDS
                        ? plain.contains(plain(trace))
                        : !plain(trace).isEmpty() && words.contains(words(trace)));
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /** Letters and digits alone: neither blanks nor case nor a full stop hide an address. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
