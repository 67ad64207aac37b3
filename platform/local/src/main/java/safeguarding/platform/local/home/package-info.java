/** What is kept between two runs in the folder {@code .suite}: ports, secrets, the movable clock, which council. */
@NullMarked
package safeguarding.platform.local.home;

import org.jspecify.annotations.NullMarked;
