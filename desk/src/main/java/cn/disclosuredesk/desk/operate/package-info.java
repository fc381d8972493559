/** Running the desk: rebuilding what is shown while the office works on, and saying so when something cannot be relied upon. */
@NullMarked
package cn.disclosuredesk.desk.operate;

import org.jspecify.annotations.NullMarked;
