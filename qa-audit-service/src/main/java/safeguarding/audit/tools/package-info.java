/** Audit tools: sections, questions, weights and grade descriptors, in versions that never change once published. */
@NullMarked
package safeguarding.audit.tools;

import org.jspecify.annotations.NullMarked;
