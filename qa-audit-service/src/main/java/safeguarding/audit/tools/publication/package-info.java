/** What happens to audit tools, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.tools.publication;

import org.jspecify.annotations.NullMarked;
