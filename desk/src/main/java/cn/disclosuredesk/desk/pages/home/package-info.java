/** 首页: what waits, and the ways to everything else. */
@NullMarked
package cn.disclosuredesk.desk.pages.home;

import org.jspecify.annotations.NullMarked;
