/** Port to the agencies of this desk. */
@NullMarked
package cn.disclosuredesk.agency;

import org.jspecify.annotations.NullMarked;
