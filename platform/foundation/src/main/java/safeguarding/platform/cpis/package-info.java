/** CP-IS: what a service tells health of children under its eyes (K1), and what it was answered (K5, K6). */
@NullMarked
package safeguarding.platform.cpis;

import org.jspecify.annotations.NullMarked;
