/** Employers, venues, producers, bodies of persons and chaperones: who asks for licences. */
@NullMarked
package safeguarding.licensing.parties;

import org.jspecify.annotations.NullMarked;
