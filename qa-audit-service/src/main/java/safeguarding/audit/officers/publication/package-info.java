/** What happens in the register of quality assurance officers, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.officers.publication;

import org.jspecify.annotations.NullMarked;
