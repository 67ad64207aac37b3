/** Choosing the cases of an audit so that anybody can choose the same ones again. */
@NullMarked
package safeguarding.audit.sampling;

import org.jspecify.annotations.NullMarked;
