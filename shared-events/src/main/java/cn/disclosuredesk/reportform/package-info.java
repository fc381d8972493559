/** The official form of an annual report's sections three and four: its rows, and the figures that an office printed in it. */
@NullMarked
package cn.disclosuredesk.reportform;

import org.jspecify.annotations.NullMarked;
