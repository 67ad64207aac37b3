/** What was settled, in the words of the catalogue: no answer, no grade. */
@NullMarked
package safeguarding.audit.moderation.publication;

import org.jspecify.annotations.NullMarked;
