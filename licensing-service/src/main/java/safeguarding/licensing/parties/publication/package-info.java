/** Events of the register of parties. */
@NullMarked
package safeguarding.licensing.parties.publication;

import org.jspecify.annotations.NullMarked;
