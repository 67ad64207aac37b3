/** Signatures of parents and head teachers, each asked for by itself with a clock of its own. */
@NullMarked
package safeguarding.licensing.signatures;

import org.jspecify.annotations.NullMarked;
