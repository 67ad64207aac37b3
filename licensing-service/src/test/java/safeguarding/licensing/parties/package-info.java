/** The register of parties. */
@NullMarked
package safeguarding.licensing.parties;

import org.jspecify.annotations.NullMarked;
