/** What happens to immediate concerns, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.concerns.publication;

import org.jspecify.annotations.NullMarked;
