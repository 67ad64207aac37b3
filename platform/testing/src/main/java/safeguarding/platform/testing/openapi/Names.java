package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Lists of names in a document. */
final class Names {

    private Names() {}

    static Set<String> of(JsonNode list) {
        var names = new TreeSet<String>();
        list.forEach(each -> names.add(each.asText()));
        return names;
    }

    static Set<String> without(Set<String> all, Set<String> taken) {
        var rest = new TreeSet<>(all);
        rest.removeAll(taken);
        return rest;
    }
}
