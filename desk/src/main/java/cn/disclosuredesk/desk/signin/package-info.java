/** Who may come in, and what each role may do: one table, {@link cn.disclosuredesk.desk.signin.Call} and the paths beside it. */
@NullMarked
package cn.disclosuredesk.desk.signin;

import org.jspecify.annotations.NullMarked;
