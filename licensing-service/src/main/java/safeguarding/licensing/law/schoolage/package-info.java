/** From when until when the law holds a child to school (G1.1). */
@NullMarked
package safeguarding.licensing.law.schoolage;

import org.jspecify.annotations.NullMarked;
