package safeguarding.reviewing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Whether the child seeks asylum without parents (file UASC of the return). Only a child that was unaccompanied ceases to be.
 *
 * @param unaccompanied whether the child is, or was, unaccompanied
 * @param ceasedOn civil date on which the status ended (DUC); null while it holds or when it never did
 */
@Embeddable
public record Unaccompanied(
        @Column(name = "unaccompanied", nullable = false) boolean unaccompanied,
        @Nullable @Column(name = "unaccompanied_ceased_on") LocalDate ceasedOn) {

    /** Never unaccompanied. */
    public static final Unaccompanied NEVER = new Unaccompanied(false, null);

    public Unaccompanied {
        if (!unaccompanied && ceasedOn != null) {
            throw ProblemException.invalid(
                    "unaccompanied.ceasedOn", "A child that was never unaccompanied does not cease to be.");
        }
    }
}
