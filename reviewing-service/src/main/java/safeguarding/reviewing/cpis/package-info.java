/** This service's part of the council's upload to CP-IS: children who are looked after, or were of late (K1, K2). */
@NullMarked
package safeguarding.reviewing.cpis;

import org.jspecify.annotations.NullMarked;
