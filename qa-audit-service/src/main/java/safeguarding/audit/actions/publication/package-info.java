/** What happens to actions, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.actions.publication;

import org.jspecify.annotations.NullMarked;
