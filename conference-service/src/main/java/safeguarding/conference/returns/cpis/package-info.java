/** This council's part of CP-IS (K): plan status for health, and who in health looked a child up. */
@NullMarked
package safeguarding.conference.returns.cpis;

import org.jspecify.annotations.NullMarked;
