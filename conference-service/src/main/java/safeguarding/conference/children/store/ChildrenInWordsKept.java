package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.Children;
import safeguarding.conference.neighbours.ChildInWords;
import safeguarding.conference.neighbours.ChildrenInWords;

/** Tells features how people name children. */
@ApplicationScoped
class ChildrenInWordsKept implements ChildrenInWords {

    private final Children children;

    ChildrenInWordsKept(Children children) {
        this.children = children;
    }

    @Override
    public List<ChildInWords> of(Collection<UUID> childIds) {
        return children.all(childIds.stream().sorted().toList()).stream()
                .map(ChildrenInWordsKept::inWords)
                .toList();
    }

    private static ChildInWords inWords(Child child) {
        var name = child.details().name();
        return new ChildInWords(
                child.childId(),
                Stream.of(name.given(), name.family()).filter(Objects::nonNull).collect(Collectors.joining(" ")),
                child.details().dates().bornOn());
    }
}
