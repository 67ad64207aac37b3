/** Signatures of parents and head teachers. */
@NullMarked
package safeguarding.licensing.signatures;

import org.jspecify.annotations.NullMarked;
