/** What holds for this whole module. */
@NullMarked
package safeguarding.platform;

import org.jspecify.annotations.NullMarked;
