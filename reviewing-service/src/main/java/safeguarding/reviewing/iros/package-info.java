/** The register of independent reviewing officers (IROs): who works where and how much, and who is independent of a child's case. */
@NullMarked
package safeguarding.reviewing.iros;

import org.jspecify.annotations.NullMarked;
