package safeguarding.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of import that this service takes. */
@ApplicationScoped
class ImportHandlers {

    private final Map<String, ImportHandler<?>> byKind;

    ImportHandlers(@Any Instance<ImportHandler<?>> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toMap(ImportHandler::kind, Function.identity()));
    }

    Optional<ImportHandler<?>> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    boolean none() {
        return byKind.isEmpty();
    }
}
