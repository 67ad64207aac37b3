package safeguarding.reviewing.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files of the set of which this service holds the matter, in their order. */
@ApplicationScoped
public class ReturnFiles {

    private final List<ReturnFile> all;

    ReturnFiles(@Any Instance<ReturnFile> files) {
        this.all = files.stream()
                .sorted(Comparator.comparing(ReturnFile::order).thenComparing(ReturnFile::name))
                .toList();
    }

    /** Those that the set of a year has. */
    public List<ReturnFile> in(ReturnYear year) {
        return all.stream().filter(file -> !file.header(year).isEmpty()).toList();
    }

    /** The file of this name in the set of a year; empty where there is none, or it is not held here. */
    public Optional<ReturnFile> named(String name, ReturnYear year) {
        return in(year).stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
