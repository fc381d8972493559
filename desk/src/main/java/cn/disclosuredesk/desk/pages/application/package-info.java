/** 办件: the list of applications, and the page of one. */
@NullMarked
package cn.disclosuredesk.desk.pages.application;

import org.jspecify.annotations.NullMarked;
