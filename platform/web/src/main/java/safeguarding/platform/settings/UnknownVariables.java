package safeguarding.platform.settings;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names at the start each environment variable that looks like a setting of ours and is none. It warns and does not stop:
 * what runs containers may put variables of its own there, such as {@code SAFEGUARDING_GATEWAY_SERVICE_HOST}.
 */
@Singleton
@Startup
final class UnknownVariables {

    private static final String OURS = "SAFEGUARDING_";

    UnknownVariables(BeanManager beans) {
        unknown(System.getenv().keySet(), keys(beans))
                .forEach(name -> Log.warnf("Environment variable %s is no setting of this process", name));
    }

    /** The keys of all settings of this process; a {@code *} stands for a name. */
    static Set<String> keys(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getTypes)
                .flatMap(Set<Type>::stream)
                .flatMap(type -> type instanceof Class<?> known ? Stream.of(known) : Stream.empty())
                .filter(type -> type.isAnnotationPresent(ConfigMapping.class))
                .flatMap(type -> ConfigMappings.getProperties(ConfigClass.configClass(type)).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Those of some variables that set none of the keys. */
    static List<String> unknown(Set<String> variables, Set<String> keys) {
        var known = keys.stream().map(UnknownVariables::variable).toList();
        return variables.stream()
                .filter(name -> name.startsWith(OURS))
                .filter(name ->
                        known.stream().noneMatch(key -> key.matcher(name).matches()))
                .sorted()
                .toList();
    }

    private static Pattern variable(String key) {
        return Arrays.stream(key.toUpperCase(Locale.ROOT).split("\\*", -1))
                .map(part -> part.replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.collectingAndThen(Collectors.joining(".+"), Pattern::compile));
    }
}
