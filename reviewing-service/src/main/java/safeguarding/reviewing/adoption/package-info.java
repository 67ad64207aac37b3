/** An adoption order seals the birth record of a child: nobody finds it but keepers of adoption records, each time with a ground. */
@NullMarked
package safeguarding.reviewing.adoption;

import org.jspecify.annotations.NullMarked;
