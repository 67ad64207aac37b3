/** Licences of other councils for children who perform in this council's area. */
@NullMarked
package safeguarding.licensing.councils;

import org.jspecify.annotations.NullMarked;
