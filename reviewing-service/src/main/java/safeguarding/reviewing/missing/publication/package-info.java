/** Children missing from care, or away without authorisation: what is told of it. */
@NullMarked
package safeguarding.reviewing.missing.publication;

import org.jspecify.annotations.NullMarked;
