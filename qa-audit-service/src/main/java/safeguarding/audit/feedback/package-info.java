/** What children, parents, carers and professionals say, with their consent and with how many were asked. */
@NullMarked
package safeguarding.audit.feedback;

import org.jspecify.annotations.NullMarked;
