package safeguarding.platform.testing.servers;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Quarkus test a real PostgreSQL with the service's database and two logins, a real Kafka broker with the
 * catalogue's topics, and the key of {@link safeguarding.platform.testing.tokens.TestTokens}. The servers start once per
 * JVM and are shared by all test classes and test profiles; see {@link RunningServers} for faults and direct looks.
 */
@WithTestResource(RealServersResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealServers {

    /** Short name of the service, such as {@code conference} or {@code qa-audit}; names database and logins. */
    String service();

    /** Topics beyond those of {@code event-catalogue/topics.json}; they get four partitions each. */
    String[] topics() default {};

    /** Whether a broker is needed. */
    boolean broker() default true;
}
