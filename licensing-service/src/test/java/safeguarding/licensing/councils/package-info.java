/** Tests of licences of other councils. */
@NullMarked
package safeguarding.licensing.councils;

import org.jspecify.annotations.NullMarked;
