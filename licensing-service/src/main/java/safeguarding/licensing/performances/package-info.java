/** What is asked for in a performance licence: one child in one production. Its life is kept with the licences. */
@NullMarked
package safeguarding.licensing.performances;

import org.jspecify.annotations.NullMarked;
