package safeguarding.conference.census.file;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One element of a census file with what it holds.
 *
 * @param name its name without a namespace
 * @param text what is written in it, stripped
 */
record Element(String name, String text, List<Element> children) {

    Element {
        children = List.copyOf(children);
    }

    /** What is written in the first element of this name; null when it is absent or empty. */
    @Nullable
    String value(String childName) {
        return all(childName)
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The elements of this name, in their order. */
    Stream<Element> all(String childName) {
        return children.stream().filter(child -> child.name().equals(childName));
    }

    /** The elements of one name in all groups of another. */
    Stream<Element> all(String group, String childName) {
        return all(group).flatMap(each -> each.all(childName));
    }

    @Override
    public String toString() {
        return "Element[masked]";
    }
}
