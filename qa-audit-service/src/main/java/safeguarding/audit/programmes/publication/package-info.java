/** What happens to programmes and audits, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.programmes.publication;

import org.jspecify.annotations.NullMarked;
