/** Events of signatures. */
@NullMarked
package safeguarding.licensing.signatures.publication;

import org.jspecify.annotations.NullMarked;
