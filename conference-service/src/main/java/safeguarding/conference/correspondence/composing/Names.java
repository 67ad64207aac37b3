package safeguarding.conference.correspondence.composing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.chairs.ChairName;
import safeguarding.conference.children.ChildName;
import safeguarding.conference.family.Person;

/** How people are called in letters. */
final class Names {

    private Names() {}

    static String of(ChildName name) {
        var known = joined(name.given(), name.family());
        return known.isEmpty() ? "the unborn baby" : known;
    }

    static String of(Person person) {
        var known = joined(person.given(), person.family());
        return known.isEmpty() ? "Sir or Madam" : known;
    }

    static String of(ChairName name) {
        return joined(name.given(), name.family());
    }

    private static String joined(@Nullable String given, @Nullable String family) {
        return Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
