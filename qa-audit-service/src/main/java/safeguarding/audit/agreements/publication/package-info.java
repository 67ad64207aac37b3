/** What happens to agreements, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.agreements.publication;

import org.jspecify.annotations.NullMarked;
