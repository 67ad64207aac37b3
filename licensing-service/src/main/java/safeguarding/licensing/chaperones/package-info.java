/** Chaperones: who they are, what was proved of them, and their approval (H9). */
@NullMarked
package safeguarding.licensing.chaperones;

import org.jspecify.annotations.NullMarked;
