package safeguarding.conference.returns.census;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One element of the census (D2) with the years in which it stands there (D3).
 *
 * @param <T> what it is an element of
 */
sealed interface CensusElement<T> {

    int ALWAYS = 0;
    int STILL = Integer.MAX_VALUE;

    /** Name of the element. */
    String name();

    /** First March year in which it stands in the file. */
    int from();

    /** Last March year in which it does. */
    int to();

    /** Whether it belongs to the file of a year. */
    default boolean in(int year) {
        return year >= from() && year <= to();
    }

    /**
     * An element with a value; left out where there is none (D1).
     *
     * @param item number of the item in the specification; empty where our copy of it has none
     * @param codeSet set of its codes (D4); null where it has none
     */
    record Value<T>(
            String name,
            String item,
            int from,
            int to,
            @Nullable String codeSet,
            Function<T, @Nullable String> value) implements CensusElement<T> {}

    /**
     * An element for each of several values, within a group that is left out where there are none.
     *
     * @param group name of the group
     */
    record Values<T>(
            String group,
            String name,
            String item,
            int from,
            int to,
            @Nullable String codeSet,
            Function<T, List<String>> values)
            implements CensusElement<T> {}

    /**
     * An element with elements, once for each of what it is about.
     *
     * @param <C> what that is
     */
    record Group<T, C>(String name, int from, int to, Function<T, List<C>> each, List<CensusElement<C>> elements)
            implements CensusElement<T> {
        public Group {
            elements = List.copyOf(elements);
        }
    }

    static <T> CensusElement<T> value(String name, String item, Function<T, @Nullable String> value) {
        return new Value<>(name, item, ALWAYS, STILL, null, value);
    }

    static <T> CensusElement<T> coded(String name, String item, String codeSet, Function<T, @Nullable String> value) {
        return new Value<>(name, item, ALWAYS, STILL, codeSet, value);
    }

    static <T, C> CensusElement<T> group(String name, Function<T, List<C>> each, List<CensusElement<C>> elements) {
        return new Group<>(name, ALWAYS, STILL, each, elements);
    }
}
