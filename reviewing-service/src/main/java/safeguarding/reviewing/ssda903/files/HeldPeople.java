package safeguarding.reviewing.ssda903.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.reviewing.ssda903.HeldChild;

/** Who the children of returns are. */
public interface HeldPeople {

    /** Those of these children who are registered. */
    List<HeldPerson> read(Collection<UUID> childIds);

    /** Lines about children, made from who they are. */
    default Map<UUID, List<List<String>>> lines(
            List<HeldChild> children, Function<HeldPerson, List<List<String>>> written) {
        var lines = new HashMap<UUID, List<List<String>>>();
        read(children.stream().map(HeldChild::childId).toList())
                .forEach(person -> lines.put(person.child().childId(), written.apply(person)));
        return lines;
    }
}
