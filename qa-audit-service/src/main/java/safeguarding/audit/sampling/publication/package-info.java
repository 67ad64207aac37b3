/** What happens to samples, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.sampling.publication;

import org.jspecify.annotations.NullMarked;
