/** Who is a child's independent reviewing officer (IRO) in a period of care, who was, and who stands in. */
@NullMarked
package safeguarding.reviewing.allocation;

import org.jspecify.annotations.NullMarked;
