/** Proofs of rules and due dates. */
@NullMarked
package safeguarding.platform.deadline.rule;

import org.jspecify.annotations.NullMarked;
