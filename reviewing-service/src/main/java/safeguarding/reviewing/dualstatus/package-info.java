/** Children with a child protection plan who are looked after (B3.7). */
@NullMarked
package safeguarding.reviewing.dualstatus;

import org.jspecify.annotations.NullMarked;
