package safeguarding.platform.testing.rows;

import java.util.List;
import java.util.Set;
import safeguarding.platform.testing.tokens.TestTokens;

/** What the matrices have to be told of the service under test; everything else they read in its document. */
public interface ServiceRows {

    /** Short name of the service, such as {@code qa-audit}. */
    String service();

    /** The {@code Access-Purpose} its people work for. */
    String purpose();

    /** The purpose this caller states: another where the roles are not admitted to {@link #purpose()}, as partners may be. */
    default String purposeOf(TestTokens caller) {
        return purpose();
    }

    /** Roles inside the council, of which the first that an operation names calls it; they see every area. */
    List<String> insiders();

    /** A partner organisation that is involved with the child of every story. */
    default String partner() {
        return "partner-of-the-story";
    }

    /** Tells a new story: a child of area {@code north-east} with a record of every kind. */
    ToldStory told();

    /** A body that the operation would take; {@code {childId}} and its like stand for identifiers of the story. */
    String body(String operationId);

    /**
     * Names of path parameters of what is about no child, beside those that every service has; and of what every service
     * could have and this one keeps none of yet, such as {@code deadlineId}.
     */
    default Set<String> aboutNoChild() {
        return Set.of();
    }

    /** Names of the path parameters that are looked up among what a caller may see: who may not is told that there is none. */
    default Set<String> lookedUpInSight() {
        return Set.of("eventId");
    }
}
